import { reportingVerbs } from '../../models/words.js';
import type { NameMention } from '../../names/mention.js';
import { type Scene, wordAt } from '../scene.js';

const startOf = (mention: NameMention): number => mention.title?.from ?? mention.from;
const LONGEST_ASIDE = 12;

const PARTY = /^(?:republican|democrat|independent|conservative|liberal)$/u;

/** Over ", Democrat of Florida" behind a token, to the token behind. */
function behindParty(scene: Scene, at: number): number {
  const isParty =
    wordAt(scene, at) === ',' && PARTY.test(wordAt(scene, at + 1)) && wordAt(scene, at + 2) === 'of';
  return (isParty ? scene.mentionFrom.get(at + 3)?.to : undefined) ?? at;
}

/** Over "(R-Fla.)", ", Democrat of Florida" and "of Florida" behind a name, to the token behind. */
function behindAside(scene: Scene, mention: NameMention): number {
  let at = mention.to;
  if (wordAt(scene, at) === 'of' && scene.mentionFrom.get(at + 1)?.type === 'place')
    at = scene.mentionFrom.get(at + 1)!.to;
  if (wordAt(scene, at) === '(') {
    for (let i = at; i < at + LONGEST_ASIDE; i++) if (wordAt(scene, i) === ')') return i + 1;
  }
  return behindParty(scene, at);
}

/** The person whose name, with its aside, ends right before `end`. */
function personEndingAt(scene: Scene, end: number): NameMention | null {
  for (let at = end; at > Math.max(0, end - LONGEST_ASIDE); at--) {
    const mention = scene.mentionTo.get(at);
    if (mention) return mention.type === 'person' && behindAside(scene, mention) === end ? mention : null;
  }
  return null;
}

function personStartingAt(scene: Scene, start: number): NameMention | null {
  for (let at = start; at < start + LONGEST_ASIDE / 2; at++) {
    const mention = scene.mentionFrom.get(at);
    if (mention) return mention.type === 'person' && startOf(mention) <= start + 1 ? mention : null;
  }
  return null;
}

const isAnd = (word: string): boolean => word === 'and' || word === '&';

/** The names in front of one, joined to it: NAME, NAME and NAME. */
function before(scene: Scene, mention: NameMention): NameMention[] {
  let at = startOf(mention) - 1;
  if (wordAt(scene, at) === 'the') at--;
  if (!isAnd(wordAt(scene, at))) return [];
  const isList = wordAt(scene, at - 1) === ',';
  if (isList) at--;
  const names: NameMention[] = [];
  for (let name = personEndingAt(scene, at); name; name = personEndingAt(scene, at)) {
    names.unshift(name);
    at = startOf(name) - 1;
    if (wordAt(scene, at) !== ',') break;
  }
  return isList && names.length < 2 ? [] : names;
}

/** The names behind one, joined to it: NAME and NAME · NAME, NAME and NAME. */
function behind(scene: Scene, mention: NameMention): NameMention[] {
  let at = behindAside(scene, mention);
  if (wordAt(scene, at) === ',' && isAnd(wordAt(scene, at + 1))) at++;
  if (isAnd(wordAt(scene, at))) {
    const last = personStartingAt(scene, at + 1);
    return last ? [last] : [];
  }
  const next = wordAt(scene, at) === ',' ? personStartingAt(scene, at + 1) : null;
  const rest = next && startOf(next) <= at + 2 ? behind(scene, next) : [];
  return next && rest.length > 0 ? [next, ...rest] : [];
}

/** Whether nothing but a mark, the sentence's start or a verb of saying stands in front: the names are no object of anything. */
function standsFree(scene: Scene, first: NameMention): boolean {
  const from = startOf(first);
  const sentence = scene.document.sentences[scene.document.tokens[from]!.sentence]!;
  const word = wordAt(scene, from - 1);
  return (
    from - sentence.from <= 1 ||
    scene.segmentOf[from - 1]! >= 0 ||
    /^(?:[,;:]|--|–|—|to|when|while|as|but|and|that)$/u.test(word) ||
    reportingVerbs.has(word)
  );
}

/** Whether the names behind speak too: "said NAME and NAME." but not "said NAME, and NAME agreed". */
function speakTogether(scene: Scene, last: NameMention, isInverted: boolean): boolean {
  const word = wordAt(scene, behindAside(scene, last));
  return isInverted
    ? /^(?:[.,;:!?]|in|on|at|)$/u.test(word)
    : reportingVerbs.has(word) || /^(?:have|had|both|also)$/u.test(word);
}

/** All who make a joint statement with the person of a mention, in the text's order: "NAME and NAME said"; or nobody. */
export function jointSpeakers(scene: Scene, mention: NameMention): NameMention[] {
  if (mention.type !== 'person') return [];
  const front = before(scene, mention);
  if (front.length > 0) return standsFree(scene, front[0]!) ? [...front, mention] : [];
  const back = behind(scene, mention);
  if (back.length === 0 || !standsFree(scene, mention)) return [];
  const isInverted =
    reportingVerbs.has(wordAt(scene, startOf(mention) - 1)) || wordAt(scene, startOf(mention) - 1) === 'to';
  return speakTogether(scene, back.at(-1)!, isInverted) ? [mention, ...back] : [];
}

/** The people who begin a sentence together: "NAME and NAME sent a letter"; or nobody. */
export function jointSubjects(scene: Scene, mention: NameMention): NameMention[] {
  if (mention.type !== 'person' || !standsFree(scene, mention)) return [];
  const back = behind(scene, mention);
  return back.length === 0 ? [] : [mention, ...back];
}
