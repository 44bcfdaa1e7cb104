import { wordAt } from '../scene.js';
import { type Answer, named } from './answer.js';
import type { Memory } from './memory.js';

const OF_TWO = 0.85;

/** The people, or else the organizations, that the writer names in a sentence, each once, up to the token `limit`. */
function namedIn(memory: Memory, sentence: number, limit: number) {
  const { document, mentionFrom, segmentOf } = memory.scene;
  const { from, to } = document.sentences[sentence]!;
  const entities = new Set<NonNullable<ReturnType<Memory['entityOf']>>>();
  for (let at = from; at < Math.min(to, limit); at++) {
    const mention = segmentOf[at] === -1 ? mentionFrom.get(at) : undefined;
    const entity = mention && memory.entityOf(mention);
    if (entity) entities.add(entity);
  }
  const people = [...entities].filter((e) => e.type === 'person');
  return people.length > 0 ? people : [...entities].filter((e) => e.type === 'organization');
}

/** Whether the words at a token are "the former" or "the latter" by themselves. */
export const isOneOfTwo = ({ scene }: Memory, from: number, to: number): boolean =>
  to - from === 2 && wordAt(scene, from) === 'the' && /^(?:former|latter)$/u.test(wordAt(scene, from + 1));

/** Whom "the latter" means: the second of the two who are named in its sentence or the one before; null where there are not two. */
export function oneOfTwo(memory: Memory, token: number): Answer | null {
  const { sentence } = memory.scene.document.tokens[token]!;
  const here = namedIn(memory, sentence, token);
  const two = here.length > 0 || sentence === 0 ? here : namedIn(memory, sentence - 1, token);
  if (two.length !== 2) return null;
  return named(two[wordAt(memory.scene, token + 1) === 'former' ? 0 : 1]!, OF_TWO);
}
