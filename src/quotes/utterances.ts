import type { Analysis, Quote, Speaker } from '../article.js';

/** What somebody said in one go: a quote with the quotes that carry it on. */
export interface Utterance {
  /** One or more quotes, in reading order. */
  parts: Quote[];
  /** Of the first part that has a speaker, with the lowest confidence of all parts; null when nobody can be told. */
  speaker: Speaker | null;
  /** True where no part is in quotation marks. */
  reported: boolean;
}

/** The article's quotes in reading order, each joined with the ones that continue it, unless another speaker says them. */
export function utterancesOf({ quotes }: Pick<Analysis, 'quotes'>): Utterance[] {
  const utterances = new Set<Utterance>();
  const byQuote = new Map<string, Utterance>();
  for (const quote of quotes) {
    const begun = quote.continues === null ? undefined : byQuote.get(quote.continues);
    const utterance = begun && agree(begun.speaker, quote.speaker) ? begun : start();
    add(utterance, quote);
    utterances.add(utterance);
    byQuote.set(quote.id, utterance);
  }
  return [...utterances];
}

/** The entity's id, or the description of an unnamed speaker. */
function speakerKey(speaker: Speaker | null): string {
  return speaker ? (speaker.entity ?? `${speaker.kind} ${speaker.name.toLowerCase()}`) : '';
}

/** Utterances by the key of their speaker, in the order of each speaker's first; those of nobody under "". */
export function bySpeaker(utterances: Utterance[]): Map<string, Utterance[]> {
  const groups = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const key = speakerKey(utterance.speaker);
    const group = groups.get(key);
    if (group) group.push(utterance);
    else groups.set(key, [utterance]);
  }
  return groups;
}

function agree(one: Speaker | null, other: Speaker | null): boolean {
  return !one || !other || speakerKey(one) === speakerKey(other);
}

function start(): Utterance {
  return { parts: [], speaker: null, reported: true };
}

function add(utterance: Utterance, quote: Quote): void {
  utterance.parts.push(quote);
  utterance.reported &&= quote.kind === 'indirect';
  const { speaker } = utterance;
  if (!speaker) utterance.speaker = quote.speaker;
  else if (quote.speaker && quote.speaker.confidence < speaker.confidence) {
    utterance.speaker = { ...speaker, confidence: quote.speaker.confidence, rule: quote.speaker.rule };
  }
}
