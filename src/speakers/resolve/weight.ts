import type { TokenRange } from '../../language/document.js';
import { isListedAs } from '../../language/lexicon.js';
import { reportingVerbs } from '../../models/words.js';
import type { NameMention } from '../../names/mention.js';
import { type Scene, wordAt } from '../scene.js';
import { isPersonNoun } from './role.js';

export const SUBJECT = 1;
export const OBLIQUE = -0.3;
const TOPIC = 2;
const CLAUSE_SUBJECT = 0.7;
const QUOTED = -1.5;
const POSSESSIVE = -0.7;
const EMBEDDED = -2;
const ASIDE = -1;
const SUBJECT_REACH = 2;
const OWNER_REACH = 3;
const TITLE_REACH = 4;

const PREPOSITION =
  /^(?:of|for|with|by|to|from|against|about|like|on|over|under|at|in|behind|than|between|toward|towards|without)$/u;
const SURE_VERB =
  /^(?:is|was|has|had|does|did|will|would|can|could|may|might|must|should|who|also|then|later|'s|'d|'ll|\p{L}+n't|\p{L}{3,}ed)$/u;

/** "NAME1 speechwriter NAME2", "a NAME spokesman", "the NAME campaign": a name that only tells what something else is. */
function isEmbedded(scene: Scene, mention: NameMention): boolean {
  if (isPersonNoun(wordAt(scene, mention.to))) return true;
  const from = mention.title?.from ?? mention.from;
  if (!mention.title && /^(?:the|an?)$/u.test(wordAt(scene, from - 1)) && wordAt(scene, mention.to) !== ',')
    return true;
  for (let at = mention.to; at < mention.to + TITLE_REACH; at++) {
    const next = scene.mentionFrom.get(at);
    if (next) return next.type === 'person' && at > mention.to && isPersonNoun(wordAt(scene, at - 1));
    if (scene.document.tokens[at]?.kind !== 'word' || wordAt(scene, at) === "'s") return false;
  }
  return false;
}

const SUBORDINATE =
  /^(?:as|while|when|after|before|if|because|although|though|since|until|once|whenever|unless)$/u;

/** Whether the phrase that starts at `from` begins its sentence, or follows the comma that ends what stands in front. */
export function isSubject(scene: Scene, from: number): boolean {
  const sentence = scene.document.sentences[scene.document.tokens[from]!.sentence]!;
  const opener = wordAt(scene, sentence.from);
  if (PREPOSITION.test(wordAt(scene, from - 1)) || (from - sentence.from === 1 && SUBORDINATE.test(opener)))
    return false;
  if (from - sentence.from <= SUBJECT_REACH) return true;
  if (SUBORDINATE.test(opener)) return firstComma(scene, sentence) === from - 1;
  for (let at = sentence.from; at < from; at++)
    if (scene.mentionFrom.get(at)?.type === 'person' && scene.segmentOf[at] === -1) return false;
  return wordAt(scene, from - 1) === ',' || scene.segmentOf[from - 1]! >= 0;
}

function firstComma(scene: Scene, { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) if (wordAt(scene, at) === ',') return at;
  return -1;
}

function isVerb(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  return (
    reportingVerbs.has(word) ||
    SURE_VERB.test(word) ||
    isListedAs(word, 'PastTense', 'PresentTense', 'Copula', 'Modal')
  );
}

/** "…, said NAME", "…, noted the paper's NAME": a subject behind its verb of saying. */
function isInverted(scene: Scene, from: number): boolean {
  let verb = from - 1;
  for (let at = from - 1; at > from - OWNER_REACH; at--) if (wordAt(scene, at) === "'s") verb = at - 1;
  if (verb < from - 1) verb = (scene.mentionTo.get(verb + 1)?.from ?? verb) - 1;
  if (!reportingVerbs.has(wordAt(scene, verb))) return false;
  return wordAt(scene, verb - 1) === ',' || (scene.segmentOf[verb - 1] ?? -1) >= 0;
}

/** Points for the part that a phrase has in its clause. */
function partOf(scene: Scene, from: number, to: number): number {
  if (wordAt(scene, from - 1) === 'for' && wordAt(scene, from - 2) === 'as') return TOPIC;
  if (isSubject(scene, from) || isInverted(scene, from)) return SUBJECT;
  if (PREPOSITION.test(wordAt(scene, from - 1))) return OBLIQUE;
  return isVerb(scene, to) ? CLAUSE_SUBJECT : 0;
}

/** How much a mention puts its bearer before the reader's eyes: a subject more, a possessive or a name inside a quote less. */
export function weigh(scene: Scene, mention: NameMention): number {
  const from = mention.title?.from ?? mention.from;
  let weight = partOf(scene, from, mention.to);
  if (scene.segmentOf[mention.from]! >= 0) weight += QUOTED;
  if (wordAt(scene, mention.to) === "'s") weight += POSSESSIVE;
  if (isEmbedded(scene, mention)) weight += EMBEDDED;
  if (scene.document.paragraphs[scene.document.tokens[from]!.paragraph]!.kind !== 'paragraph')
    weight += ASIDE;
  return weight;
}
