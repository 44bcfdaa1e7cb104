import type { TokenRange } from '../language/document.js';
import { isListedAs, NOMINAL_TAGS } from '../language/lexicon.js';
import {
  documentHeads,
  groupHeads,
  institutionHeads,
  organizationKinds,
  personHeads,
  reportingVerbs,
} from '../models/words.js';
import type { NameMention } from '../names/mention.js';
import { isTitleWord } from '../names/titles.js';
import { byWord } from './by-word.js';
import { type Scene, sameSentence, wordAt } from './scene.js';

/** Words that may say who speaks: a name, a pronoun, or a description ("a senior official"). */
export interface Phrase extends TokenRange {
  kind: 'name' | 'pronoun' | 'description';
  /** For names. */
  mention: NameMention | null;
  /** The token that carries the sense: the last noun of a description. */
  head: number;
}

const PRONOUN = /^(?:he|she|they|we|i|it|who)$/u;
const DETERMINER =
  /^(?:the|an?|one|another|his|her|their|its|our|my|this|that|these|those|some|several|many|most|other|two|three|four|few|no)$/u;
const COUNT = /^(?:two|three|four|few|other|most|several|many)$/u;
const PREPOSITION = /^(?:of|for|at|from|with|in|to|on|by)$/u;
const LONGEST = 12;

export const isSpeakerHead = byWord(
  (word): boolean =>
    personHeads.has(word) ||
    groupHeads.has(word) ||
    documentHeads.has(word) ||
    institutionHeads.has(word) ||
    isListedAs(word, 'Actor'),
);

/** Whether a token is the hyphen or the noun of "34-year-old". */
export function isAgePart(scene: Scene, token: number): boolean {
  const noun = wordAt(scene, token) === '-' ? token + 1 : token;
  const word = wordAt(scene, noun);
  const isYears = word === 'years-old' || word === 'year-old';
  return isYears && scene.document.tokens[noun - 2]?.kind === 'number';
}

/** Whether a word is part of a noun phrase in any company; null where its part of speech tells. */
const isListedNounPart = byWord((word): boolean | null => {
  if (PREPOSITION.test(word) || PRONOUN.test(word)) return false;
  if (word === "'s" || isSpeakerHead(word)) return true;
  if (
    reportingVerbs.has(word) ||
    /^(?:and|or|but|as|than|then|also|has|have|had|is|was|were|are|be|been)$/u.test(word)
  )
    return false;
  if (isListedAs(word, ...NOMINAL_TAGS)) return true;
  return isListedAs(word, 'PastTense', 'Modal', 'Copula', 'Conjunction', 'Preposition') ? false : null;
});

function isNounPart(scene: Scene, token: number): boolean {
  const { kind, lower, text } = scene.document.tokens[token]!;
  if (kind === 'number' || isAgePart(scene, token)) return true;
  const listed = kind === 'word' && isListedNounPart(lower);
  if (listed !== null) return listed;
  const tag = scene.tagger.tagOf(token);
  return tag === 'Noun' || tag === 'Adjective' || (tag === 'Gerund' && /^\p{Ll}/u.test(text));
}

function named(mention: NameMention): Phrase {
  return { from: mention.from, to: mention.to, kind: 'name', mention, head: mention.to - 1 };
}

/** "the two", "his many": how far a determiner that ends before `from` reaches back; `from` where there is none. */
function determinerStart(scene: Scene, from: number): number {
  const word = wordAt(scene, from - 1);
  if (!DETERMINER.test(word)) return from;
  const counted =
    COUNT.test(word) && /^(?:the|these|those|its|his|her|their)$/u.test(wordAt(scene, from - 2));
  return counted ? from - 2 : from - 1;
}

/** One step back within a noun phrase: over a name, an adjective or a noun; the same token where it begins. */
function stepBack(scene: Scene, from: number): number {
  const name = scene.mentionTo.get(from);
  if (name) return name.from;
  return isNounPart(scene, from - 1) ? from - 1 : from;
}

/** The noun phrase whose last noun is the token `head`: back over adjectives, nouns and names to its determiner. */
function descriptionEndingAt(scene: Scene, head: number): Phrase | null {
  let from = head;
  while (
    from > 0 &&
    head - from < LONGEST &&
    sameSentence(scene, from - 1, head) &&
    scene.segmentOf[from - 1] === -1
  ) {
    const start = determinerStart(scene, from);
    const next = start < from ? start : stepBack(scene, from);
    const done = start < from || next === from;
    from = next;
    if (done) break;
  }
  const determined = DETERMINER.test(wordAt(scene, from)) || isSpeakerHead(wordAt(scene, head));
  return determined ? { from, to: head + 1, kind: 'description', mention: null, head } : null;
}

/** "a spokesman for NAME", "the head of the union": the phrase that a preposition hangs on, or null. */
function governing(scene: Scene, phrase: Phrase): Phrase | null {
  let at = (phrase.mention?.title?.from ?? phrase.from) - 1;
  if (DETERMINER.test(wordAt(scene, at))) at--;
  if (!PREPOSITION.test(wordAt(scene, at)) || !sameSentence(scene, at, phrase.from)) return null;
  const noun = at - 1;
  if (noun < 0 || scene.segmentOf[noun] !== -1 || !isSpeakerHead(wordAt(scene, noun))) return null;
  const outer = descriptionEndingAt(scene, noun);
  return outer ? { ...outer, to: phrase.to } : null;
}

/** The phrase that ends right before the token `end`, or null. */
export function phraseEndingAt(scene: Scene, end: number): Phrase | null {
  const last = end - 1;
  if (last < 0 || scene.segmentOf[last] !== -1) return null;
  const word = wordAt(scene, last);
  if (PRONOUN.test(word)) return { from: last, to: end, kind: 'pronoun', mention: null, head: last };
  const mention = scene.mentionTo.get(end);
  if (mention) return governing(scene, named(mention)) ?? named(mention);
  if (scene.document.tokens[last]!.kind !== 'word' || !isNounPart(scene, last)) return null;
  const phrase = descriptionEndingAt(scene, last);
  return phrase && (governing(scene, phrase) ?? phrase);
}

/** The name that follows a description as its apposition or as the end of a title: "the group's director, NAME". */
function nameBehind(scene: Scene, phrase: Phrase): NameMention | null {
  const comma = wordAt(scene, phrase.to) === ',' ? 1 : 0;
  const mention = scene.mentionFrom.get(phrase.to + comma);
  return mention && mention.type === 'person' && sameSentence(scene, mention.from, phrase.from)
    ? mention
    : null;
}

/** What closes an apposition: "said his lawyer, NAME, who …"; else the name begins a clause, "for his lawyer, NAME is …". */
const CLOSES = /^(?:[,.;:!?()—–]|-{1,2})$/u;

/** The person whom a description has in apposition: "said the group's director, NAME.", or null. */
export function appositionBehind(scene: Scene, phrase: Phrase): Phrase | null {
  if (wordAt(scene, phrase.to) !== ',') return null;
  const mention = nameBehind(scene, phrase);
  if (!mention || mention.title) return null;
  const next = scene.document.tokens[mention.to];
  const isClosed = !next || !sameSentence(scene, mention.to, phrase.from) || CLOSES.test(next.text);
  return isClosed ? named(mention) : null;
}

/** "NAME, a teacher at ORGANIZATION": the person in whose description the name of something else stands; or null. */
export function describedIn(scene: Scene, mention: NameMention): Phrase | null {
  const phrase = mention.type === 'person' ? null : phraseEndingAt(scene, mention.to);
  if (phrase?.kind !== 'description' || groupHeads.has(wordAt(scene, phrase.head))) return null;
  const bearer = wordAt(scene, phrase.from - 1) === ',' ? scene.mentionTo.get(phrase.from - 1) : undefined;
  const isOne = bearer?.type === 'person' && sameSentence(scene, bearer.from, phrase.from);
  return isOne ? named(bearer) : null;
}

/** One prepositional phrase behind a description: "of the harbour board", "at the ministry". */
function withPreposition(scene: Scene, phrase: Phrase): Phrase {
  if (!/^(?:of|for|at|from|with|in)$/u.test(wordAt(scene, phrase.to))) return phrase;
  let to = phrase.to + 1;
  while (
    to - phrase.to < 8 &&
    scene.document.tokens[to] &&
    sameSentence(scene, to, phrase.from) &&
    scene.segmentOf[to] === -1
  ) {
    const mention = scene.mentionFrom.get(to);
    if (mention) return { ...phrase, to: mention.to };
    if (!DETERMINER.test(wordAt(scene, to)) && !isNounPart(scene, to)) break;
    to++;
  }
  return to > phrase.to + 1 ? { ...phrase, to } : phrase;
}

const inPhrase = (scene: Scene, at: number, start: number): boolean =>
  at - start < LONGEST && sameSentence(scene, at, start) && scene.segmentOf[at] === -1;

const isHeadNoun = (scene: Scene, at: number): boolean =>
  !scene.mentionFrom.has(at) && scene.document.tokens[at]!.kind === 'word' && wordAt(scene, at) !== "'s";

/** One step on within a noun phrase: over a name, an adjective or a noun; the same token where the phrase ends. */
function stepOn(scene: Scene, at: number): number {
  const name = scene.mentionFrom.get(at);
  if (name) return name.to;
  return isNounPart(scene, at) ? at + 1 : at;
}

const LONGEST_TITLE = 5;

/** "NAME1 speechwriter NAME2": the person whose title has another person's name in it, or null. */
export function bearerOfTitle(scene: Scene, mention: NameMention): NameMention | null {
  for (let at = mention.to; at < mention.to + LONGEST_TITLE; at++) {
    const next = scene.mentionFrom.get(at);
    if (next) {
      const titled = at > mention.to && next.type === 'person' && isTitleWord(wordAt(scene, at - 1));
      return titled ? next : null;
    }
    if (scene.document.tokens[at]?.kind !== 'word' || wordAt(scene, at) === "'s") return null;
  }
  return null;
}

/** "the advocacy group NAME": whether the noun in front of an organization's name says what it is. */
const isOrganizationCalled = (scene: Scene, { type }: NameMention, head: number): boolean =>
  type === 'organization' && organizationKinds.has(wordAt(scene, head));

function descriptionStartingAt(scene: Scene, start: number): Phrase | null {
  let to = DETERMINER.test(wordAt(scene, start)) ? start + 1 : start;
  let head = -1;
  while (inPhrase(scene, to, start)) {
    const name = scene.mentionFrom.get(to);
    if (name?.type === 'person' && head >= 0) return named(bearerOfTitle(scene, name) ?? name);
    const next = stepOn(scene, to);
    if (next === to) break;
    if (isHeadNoun(scene, to)) head = to;
    to = next;
  }
  const organization = scene.mentionTo.get(to);
  if (organization && head === organization.from - 1 && isOrganizationCalled(scene, organization, head))
    return named(organization);
  const known = DETERMINER.test(wordAt(scene, start)) || isSpeakerHead(wordAt(scene, head));
  return head >= 0 && known ? { from: start, to: head + 1, kind: 'description', mention: null, head } : null;
}

/** A name, or the longer phrase that a name of a group or place begins: "NAME police". */
function nameStartingAt(scene: Scene, mention: NameMention): Phrase {
  const titled = mention.type === 'person' ? bearerOfTitle(scene, mention) : null;
  if (titled) return named(titled);
  const longer = mention.type === 'person' ? null : descriptionStartingAt(scene, mention.from);
  if (!longer || longer.to <= mention.to) return named(mention);
  return longer.mention ? longer : withPreposition(scene, longer);
}

/** The phrase that starts at the token `start`, or null. */
export function phraseStartingAt(scene: Scene, start: number): Phrase | null {
  if (!scene.document.tokens[start] || scene.segmentOf[start] !== -1) return null;
  const word = wordAt(scene, start);
  if (PRONOUN.test(word) && word !== 'it')
    return { from: start, to: start + 1, kind: 'pronoun', mention: null, head: start };
  const mention = scene.mentionFrom.get(start);
  if (mention && wordAt(scene, mention.to) !== "'s") return nameStartingAt(scene, mention);
  const description = descriptionStartingAt(scene, start);
  const articled = DETERMINER.test(word) ? scene.mentionFrom.get(start + 1) : undefined;
  if (!description && articled && wordAt(scene, articled.to) !== "'s") return named(articled);
  if (!description || description.kind === 'name') return description;
  const behind = nameBehind(scene, description);
  return behind ? named(behind) : withPreposition(scene, description);
}
