import type { Document } from '../language/document.js';
import { findDescriptions } from './descriptions.js';
import { type NamedEntity, otherForms, printedName } from './entity.js';
import { genderOf, genderOfTitle } from './gender.js';
import type { NameMention } from './mention.js';
import { areSpellingsOfOne } from './spelling.js';
import { statedAliases } from './stated-aliases.js';

interface Cluster {
  /** The words of the fullest form, lower case. */
  words: string[];
  /** Other names that the article says the person has. */
  others: string[][];
  mentions: NameMention[];
  /** The token of the mention read last, while reading; -1 before the first. */
  lastSeen: number;
  /** How often the person was named by the surname alone so far. */
  alone: number;
}

const ARABIC_ARTICLE = /^(?:al|el|ul|as|ar|an)-/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/u;

const wordsOf = (document: Document, mention: NameMention): string[] =>
  document.tokens.slice(mention.from, mention.to).map((t) => t.lower);

const lastName = (words: readonly string[]): string =>
  (words.filter((w) => !SUFFIX.test(w)).at(-1) ?? words[0]!).replace(ARABIC_ARTICLE, '');

const sameWord = (a: string, b: string): boolean =>
  a === b ||
  a.replace(ARABIC_ARTICLE, '') === b.replace(ARABIC_ARTICLE, '') ||
  (/^\p{L}\.?$/u.test(a) && b[0] === a[0]) ||
  (/^\p{L}\.?$/u.test(b) && a[0] === b[0]);

/** Whether all words of a shorter name stand in the longer one in the same order ("J. Smith", "John Smith Jr."). */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    if (SUFFIX.test(word)) continue;
    while (at < long.length && !sameWord(word, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

function fits(short: readonly string[], long: readonly string[]): boolean {
  return isWithin(short, long) && (lastName(short) === lastName(long) || short.length > 1);
}

/** Clusters by each word of their fullest form, so that a mention is compared only with names that share a word. */
class ClusterIndex {
  readonly all: Cluster[] = [];
  readonly #byWord = new Map<string, Cluster[]>();
  readonly #byName = new Map<string, Cluster>();

  add(words: string[]): Cluster {
    const cluster: Cluster = { words, others: [], mentions: [], lastSeen: -1, alone: 0 };
    this.all.push(cluster);
    this.#file(cluster, words);
    return cluster;
  }

  /** Files another name under a person; a name that is somebody's already stays so. */
  addAlias(cluster: Cluster, words: string[]): void {
    const key = words.join(' ');
    if (this.#byName.has(key)) return;
    this.#byName.set(key, cluster);
    cluster.others.push(words);
    this.#file(cluster, words);
  }

  #file(cluster: Cluster, words: readonly string[]): void {
    for (const word of new Set(words.map((w) => w.replace(ARABIC_ARTICLE, '')))) {
      const known = this.#byWord.get(word) ?? [];
      if (!known.includes(cluster)) this.#byWord.set(word, [...known, cluster]);
    }
  }

  withWord(word: string): readonly Cluster[] {
    return this.#byWord.get(word.replace(ARABIC_ARTICLE, '')) ?? [];
  }

  /** The cluster of exactly this name, or of this other name. */
  withName(words: readonly string[]): Cluster | undefined {
    return this.#byName.get(words.join(' '));
  }

  /** The cluster of a full name, found or made; the same name is looked for once. */
  ofFullName(words: string[]): Cluster {
    const key = words.join(' ');
    const known = this.#byName.get(key);
    if (known) return known;
    const candidates = words.flatMap((word) => this.withWord(word));
    const cluster =
      candidates.find((c) => fits(words, c.words)) ??
      candidates.find((c) => areSpellingsOfOne(words, c.words)) ??
      this.add(words);
    this.#byName.set(key, cluster);
    return cluster;
  }
}

/** Makes the clusters of all full names, the longest names first, so that shorter forms find them. */
function clusterFullNames(document: Document, mentions: readonly NameMention[]): ClusterIndex {
  const index = new ClusterIndex();
  const aliases = statedAliases(document, mentions);
  const full = mentions.filter((m) => m.to - m.from > 1 && !aliases.has(m));
  for (const mention of [...full].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    index.ofFullName(wordsOf(document, mention));
  }
  for (const [alias, mention] of aliases)
    if (mention.to - mention.from > 1)
      index.addAlias(index.ofFullName(wordsOf(document, mention)), wordsOf(document, alias));
  return index;
}

function disagrees(mention: NameMention, cluster: Cluster, document: Document): boolean {
  const title = mention.title
    ? genderOfTitle(document.tokens.slice(mention.title.from, mention.title.to))
    : null;
  const person = genderOf(cluster.words[0]!);
  return title !== null && person !== null && title !== person;
}

type Part = (words: readonly string[], word: string) => boolean;
const PARTS: readonly Part[] = [
  (words, word) => lastName(words) === word,
  (words, word) => words[0] === word,
  (words, word) => words.includes(word),
];

const OFTEN = 3;

/** Of several bearers of a name the one whom the article keeps calling by it alone, else the one read last. */
function bearerOf(bearers: readonly Cluster[]): Cluster {
  const usual = bearers.reduce((best, c) => (c.alone > best.alone ? c : best));
  const isUsual = usual.alone >= OFTEN && bearers.every((c) => c === usual || c.alone === 0);
  return isUsual ? usual : bearers.reduce((best, c) => (c.lastSeen > best.lastSeen ? c : best));
}

/** The cluster that a single word belongs to: by surname, then first name, then any part. */
function clusterOfWord(document: Document, mention: NameMention, index: ClusterIndex): Cluster | undefined {
  const word = document.tokens[mention.from]!.lower.replace(ARABIC_ARTICLE, '');
  const candidates = index.withWord(word).filter((c) => !disagrees(mention, c, document));
  for (const part of PARTS) {
    const found = candidates.filter((c) => [c.words, ...c.others].some((words) => part(words, word)));
    if (found.length > 0) return bearerOf(found);
  }
  return undefined;
}

function fullestMention(mentions: readonly NameMention[]): NameMention {
  return mentions.reduce((best, m) => (m.to - m.from > best.to - best.from ? m : best));
}

function toEntity(document: Document, { mentions }: Cluster): NamedEntity {
  const name = printedName(fullestMention(mentions).text);
  return {
    type: 'person',
    name,
    aliases: otherForms(
      name,
      mentions.map((m) => printedName(m.text)),
    ),
    mentions,
    descriptions: mentions.flatMap((m) => findDescriptions(document, m)),
    kind: null,
  };
}

/**
 * One entity a person, under the fullest form the article gives; a lone surname belongs to the bearer whom alone it has kept
 * meaning, else to the one read last before it. `mentions` are in reading order.
 */
export function mergePeople(document: Document, mentions: readonly NameMention[]): NamedEntity[] {
  const index = clusterFullNames(document, mentions);
  for (const mention of mentions) {
    const words = wordsOf(document, mention);
    const cluster =
      index.withName(words) ??
      (words.length > 1 ? index.ofFullName(words) : clusterOfWord(document, mention, index)) ??
      index.add(words);
    cluster.mentions.push(mention);
    cluster.lastSeen = mention.from;
    if (words.length === 1 && lastName(words) === lastName(cluster.words)) cluster.alone++;
  }
  return index.all.filter((c) => c.mentions.length > 0).map((cluster) => toEntity(document, cluster));
}
