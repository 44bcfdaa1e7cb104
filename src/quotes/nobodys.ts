import type { Token } from '../language/document.js';
import { works } from '../models/words.js';
import { type Scene, type SceneSegment, wordAt } from '../speakers/scene.js';
import { countWords, firstWord, isTitleCased } from './inner.js';

const LONGEST_NICKNAME = 5;
const LONGEST_WORK = 12;

/** A nickname between the parts of a name: Ann “Skip” Lee. */
function isNickname({ document, named }: Scene, { from, to }: SceneSegment): boolean {
  const isUpper = (token: number): boolean => /^\p{Lu}/u.test(document.tokens[token]?.text ?? '');
  const sentence = document.sentences[document.tokens[from]!.sentence]!;
  return (
    to - from <= LONGEST_NICKNAME &&
    sentence.from < from &&
    isUpper(from - 1) &&
    isUpper(to) &&
    named[from - 1] === 1
  );
}

/** Words that a name or a term follows. */
const NAMING = /^(?:titled|entitled|nicknamed|dubbed|so-called|captioned)$/u;

/** "known as “Tally”", "known as the “ghost rule”", "the so-called “ghost boats”" */
export function isNamed(scene: Scene, { from }: SceneSegment): boolean {
  const before = wordAt(scene, from - 1);
  if (NAMING.test(before)) return true;
  const as = /^(?:the|an?)$/u.test(before) ? from - 2 : from - 1;
  return wordAt(scene, as) === 'as' && /^(?:known|billed)$/u.test(wordAt(scene, as - 1));
}

/** Whether words in marks have a point of their own: in "on NAME's “Late Boats.”" it is the sentence's. */
function endsWithPoint(scene: Scene, { from, to }: SceneSegment): boolean {
  const point = scene.document.tokens[to - 2]?.text ?? '';
  if (point === '.' && /^(?:on|'s)$/u.test(wordAt(scene, from - 1))) return false;
  return /^[.!?…]$/u.test(point);
}

const LEAST_CAPITALS = 2;

/** Two capitalised words and more in Title Case without a point of their own: the title of a work, most likely. */
export function isTitle(scene: Scene, segment: SceneSegment): boolean {
  const { tokens } = scene.document;
  const { from, to } = segment;
  return (
    isTitleCased(tokens, from, to) &&
    countCapitals(tokens, from, to) >= LEAST_CAPITALS &&
    !endsWithPoint(scene, segment)
  );
}

function countCapitals(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== 'mark' && /^\p{Lu}/u.test(tokens[i]!.text)) count++;
  return count;
}

/** "her novel, “Salt,”", "an episode of “Late Boats”": a title behind the word for a work. */
function isWork(scene: Scene, { from, to }: SceneSegment): boolean {
  const { tokens } = scene.document;
  const link = /^(?:,|of|called|named)$/u.test(wordAt(scene, from - 1)) ? 2 : 1;
  const noun = wordAt(scene, from - link);
  if (!works.has(noun.replace(/s$/u, '')) && !works.has(noun)) return false;
  if (countWords(tokens, from, to, LONGEST_WORK + 1) > LONGEST_WORK) return false;
  return isTitleCased(tokens, from, to) || /^\p{N}/u.test(firstWord(tokens, from, to));
}

/** Whether nobody can be speaking: a nickname, "known as “Tally”", a title of a work or with words about it in marks behind. */
export function isSurelyNobodys(scene: Scene, segment: SceneSegment): boolean {
  if (isNickname(scene, segment) || isWork(scene, segment)) return true;
  if (isNamed(scene, segment)) return segment.to - segment.from <= LONGEST_NICKNAME;
  return isTitle(scene, segment) && scene.segments[segment.index + 1]?.from === segment.to;
}
