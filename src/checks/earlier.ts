import type { CheckedArticle } from './article.js';
import { createSignature, SIGNATURE, similarity } from './minhash.js';

/** An article of the same run that another one resembles. */
export interface Resemblance {
  id: string;
  /** Share of their runs of words that both have, 0 to 1, estimated. */
  similarity: number;
}

/** Signature values in one band: two articles are compared where a whole band is the same. */
const BAND = 4;

/**
 * The articles of a run that were checked before, held as MinHash signatures in bands (locality-sensitive hashing; Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, chapter 3), so that a run takes time in proportion to its articles.
 */
export class EarlierArticles {
  private readonly articles: { id: string; signature: Uint32Array }[] = [];
  private readonly bands = new Map<string, number[]>();

  add({ id, body }: CheckedArticle): void {
    const signature = createSignature(body.map(({ text }) => text).join('\n'));
    if (!signature) return;
    const index = this.articles.push({ id, signature }) - 1;
    for (const band of bandsOf(signature)) {
      const known = this.bands.get(band);
      if (known) known.push(index);
      else this.bands.set(band, [index]);
    }
  }

  /** The earlier article that `text` resembles most, if it shares a band with any. */
  nearest(text: string): Resemblance | undefined {
    const signature = createSignature(text);
    if (!signature) return undefined;
    const candidates = new Set(bandsOf(signature).flatMap((band) => this.bands.get(band) ?? []));
    let best: Resemblance | undefined;
    for (const index of candidates) {
      const { id, signature: other } = this.articles[index]!;
      const value = similarity(signature, other);
      if (!best || value > best.similarity) best = { id, similarity: value };
    }
    return best;
  }
}

function bandsOf(signature: Uint32Array): string[] {
  return Array.from(
    { length: SIGNATURE / BAND },
    (_, i) => `${i}:${signature.slice(i * BAND, (i + 1) * BAND)}`,
  );
}
