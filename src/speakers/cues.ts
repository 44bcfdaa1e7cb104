import type { Sentence, TokenRange } from '../language/document.js';
import { judgementVerbs, reportingVerbs, speechVerbs } from '../models/words.js';
import { isForcedPosition, isTitleCased } from '../names/casing.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.js';
import { type Scene, wordAt } from './scene.js';

/** Words of saying outside quotation marks, and who says. */
export interface Cue extends TokenRange {
  subject: Phrase | null;
  /** Where the subject stands: "Okafor said", "said Okafor". */
  order: 'subject-first' | 'verb-first';
  /** `according`: "according to X". */
  verb: 'speech' | 'judgement' | 'belief' | 'according';
  sentence: number;
}

const ADVERB =
  /^(?:also|later|then|further|again|once|recently|previously|earlier|repeatedly|publicly|simply|just|even|still|now|already|always|often|only|quickly|reportedly|famously|finally|\p{L}+ly)$/u;
const AUXILIARY = /^(?:has|have|had|'s|'ve|'d|did|does|do|will|would|could|may|might|must|can|should)$/u;
const PASSIVE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/u;
const NOMINAL_BEFORE =
  /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|no|any|every|to|of|for|in|on|with|from|by|under|as|new|own|'s|not)$/u;
/** Forms that are as often nouns: they count only right after a name or a pronoun. */
const NOUNLIKE =
  /^(?:reports?|states?|claims?|notes?|demands?|charges?|comments?|promises?|answers?|calls?|posts?|warnings?|pledges?|vows?|remarks?|attacks?|labels?|terms?|texts?|doubts?|hopes?|fears?|estimates?|shows?|reads?|finds?|attack|praise|praises|blame|blames|thanks|jokes?|laughs?|protests?|objects?|appeals?|reply|replies|counters?|questions?|hints?|sings?|snaps?|ventures?|volunteers?|relates?|reflects?|understanding|feeling|warning|meaning|writing|reading|finding|saying|posting|demanding|recalls?|requests?|queries|cry|cries|post|worry|worries|experts?|cautions?|urges?)$/u;
const ADVERBIAL_NOUN =
  /^(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|morning|night|evening|afternoon)$/u;
const COUNT = /^(?:one|another|two|three|four|few|several)$/u;
const MAX_APPOSITION = 40;

const verbKind = (word: string): Cue['verb'] =>
  speechVerbs.has(word) ? 'speech' : judgementVerbs.has(word) ? 'judgement' : 'belief';

/** Back over adverbs and auxiliaries to the token behind the subject. */
function subjectEnd(scene: Scene, verb: number, floor: number): number {
  let end = verb;
  while (end > floor && (ADVERB.test(wordAt(scene, end - 1)) || AUXILIARY.test(wordAt(scene, end - 1))))
    end--;
  return end;
}

const APPOSITION_START =
  /^(?:an?|the|who|whose|which|one|his|her|their|its|now|then|also|former|head|chief|\d+)$/u;

/** The phrase that ends at a comma and is described behind it: a name at best, or a description. */
function describedAt(scene: Scene, comma: number): Phrase | null {
  const phrase = phraseEndingAt(scene, comma);
  const next = wordAt(scene, comma + 1);
  if (phrase?.kind === 'description') return APPOSITION_START.test(next) ? phrase : null;
  const isName = phrase?.kind === 'name' && phrase.mention!.type !== 'place';
  return isName && (APPOSITION_START.test(next) || /^[\p{Ll}\d]/u.test(next)) ? phrase : null;
}

/** "NAME, a doctor who …, said": the phrase before the comma that opens the apposition, or null. */
function beforeApposition(scene: Scene, comma: number, floor: number): Phrase | null {
  let nearest: Phrase | null = null;
  for (let i = comma - 1; i > floor && comma - i < MAX_APPOSITION; i--) {
    const endsQuote = scene.segmentOf[i]! >= 0 && !scene.segments[scene.segmentOf[i]!]!.single;
    if (endsQuote && wordAt(scene, i + 1) === ',') return nearest;
    const phrase = wordAt(scene, i) === ',' ? describedAt(scene, i) : null;
    if (phrase?.kind === 'name') return phrase;
    nearest ??= phrase;
  }
  return nearest;
}

/** "the chairman, NAME, said": a name alone between two commas. */
function betweenCommas(scene: Scene, comma: number): Phrase | null {
  const phrase = phraseEndingAt(scene, comma);
  const from = phrase?.mention?.title?.from ?? phrase?.from ?? 0;
  const isSpeaker = phrase?.kind === 'name' && phrase.mention!.type !== 'place';
  return isSpeaker && wordAt(scene, from - 1) === ',' ? phrase : null;
}

function acrossMark(scene: Scene, mark: number, floor: number): Phrase | null {
  if (wordAt(scene, mark) === ')')
    return phraseBeforeBracket(scene, mark, floor) ?? beforeApposition(scene, mark, floor);
  return betweenCommas(scene, mark) ?? beforeApposition(scene, mark, floor);
}

/** "NAME supported the plan and said …": the subject that the verb shares with the sentence's beginning. */
function sharedSubject(scene: Scene, verb: number, sentence: Sentence): Phrase | null {
  const phrase = phraseStartingAt(scene, sentence.from);
  return phrase && phrase.to < verb && scene.tagger.has(phrase.to, 'Verb') ? phrase : null;
}

function subjectBefore(scene: Scene, verb: number, sentence: Sentence): Phrase | null {
  const end = subjectEnd(scene, verb, sentence.from);
  if (end <= sentence.from) return null;
  const last = wordAt(scene, end - 1);
  if (/^(?:,|\)|–|—|--)$/u.test(last)) return acrossMark(scene, end - 1, sentence.from);
  if (last === 'and' || last === 'but') return sharedSubject(scene, end, sentence);
  const phrase = phraseEndingAt(scene, end);
  if (phrase?.kind === 'pronoun' && wordAt(scene, phrase.from) === 'who')
    return relativeHead(scene, phrase.from);
  return phrase;
}

function phraseBeforeBracket(scene: Scene, close: number, floor: number): Phrase | null {
  let open = close;
  while (open > floor && wordAt(scene, open) !== '(') open--;
  return phraseEndingAt(scene, open);
}

/** "NAME, who said …" */
function relativeHead(scene: Scene, who: number): Phrase | null {
  return phraseEndingAt(scene, wordAt(scene, who - 1) === ',' ? who - 1 : who);
}

/** "said Okafor", only right behind a quotation, a comma or at a sentence's start. */
function subjectAfter(scene: Scene, verb: number, sentence: Sentence): Phrase | null {
  const before = verb - 1;
  if (/ing$/u.test(wordAt(scene, verb))) return null;
  const inverted =
    verb === sentence.from || scene.segmentOf[before]! >= 0 || /^(?:,|--|–|—)$/u.test(wordAt(scene, before));
  if (!inverted) return null;
  let start = verb + 1;
  while (ADVERB.test(wordAt(scene, start)) || ADVERBIAL_NOUN.test(wordAt(scene, start))) start++;
  return start < sentence.to ? phraseStartingAt(scene, start) : null;
}

/** Whether a capital is neither due to its position nor to a headline's: the "State" of a group's name states nothing. */
const isMeantCapital = ({ document }: Scene, at: number, sentence: Sentence): boolean =>
  !isForcedPosition(document, sentence, at) && !isTitleCased(document, sentence);

function isVerb(scene: Scene, at: number, sentence: Sentence): boolean {
  const word = wordAt(scene, at);
  if (!reportingVerbs.has(word) || scene.segmentOf[at] !== -1) return false;
  const before = at > sentence.from ? wordAt(scene, at - 1) : '';
  const isCapital = /^\p{Lu}/u.test(scene.document.tokens[at]!.text);
  if (
    (isCapital && isMeantCapital(scene, at, sentence)) ||
    NOMINAL_BEFORE.test(before) ||
    /^(?:nobody|nothing|everything|something|everyone|anyone|someone)$/u.test(before) ||
    scene.named[at]
  )
    return false;
  return !(PASSIVE.test(before) && !/ing$/u.test(word));
}

/** Whether a noun-like form is rather the noun of the description before it: "one answer". */
const isOneNounPhrase = (scene: Scene, phrase: Phrase, at: number): boolean =>
  phrase.kind === 'description' && (phrase.to !== at || COUNT.test(wordAt(scene, phrase.head)));

function cueAt(scene: Scene, at: number, sentence: Sentence): Cue | null {
  if (!isVerb(scene, at, sentence)) return null;
  const base = {
    from: at,
    to: at + 1,
    verb: verbKind(wordAt(scene, at)),
    sentence: scene.document.tokens[at]!.sentence,
  };
  const before = subjectBefore(scene, at, sentence);
  const nounlike = NOUNLIKE.test(wordAt(scene, at));
  if (before && !(nounlike && isOneNounPhrase(scene, before, at))) {
    return { ...base, subject: before, order: 'subject-first' };
  }
  if (nounlike && !/^(?:reads|notes)$/u.test(wordAt(scene, at))) return null;
  const after = subjectAfter(scene, at, sentence);
  return { ...base, subject: after, order: after ? 'verb-first' : 'subject-first' };
}

function accordingAt(scene: Scene, at: number): Cue | null {
  if (wordAt(scene, at) !== 'according' || wordAt(scene, at + 1) !== 'to' || scene.segmentOf[at] !== -1)
    return null;
  const subject = phraseStartingAt(scene, at + 2);
  return {
    from: at,
    to: at + 2,
    subject,
    order: 'verb-first',
    verb: 'according',
    sentence: scene.document.tokens[at]!.sentence,
  };
}

/** Every cue of the article with its subject, where the grammar shows one, in reading order. */
export function findCues(scene: Scene): Cue[] {
  const cues: Cue[] = [];
  for (const sentence of scene.document.sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const cue = accordingAt(scene, at) ?? cueAt(scene, at, sentence);
      if (cue) cues.push(cue);
    }
  }
  return cues;
}
