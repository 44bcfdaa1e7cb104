import { institutionNames } from '../../models/roles.js';
import { institutionHeads } from '../../models/words.js';
import type { NamedEntity } from '../../names/entity.js';
import type { NameMention } from '../../names/mention.js';
import { type Scene, wordAt } from '../scene.js';
import type { Role } from './role.js';

const NAMED = 1;
const OF_THAT_SORT = 0.7;
/** From which agreement on "the agency" takes up a name. */
export const LEAST_INSTITUTION_FIT = OF_THAT_SORT;
const LONGEST_APPOSITION = 8;

export const isInstitution = (noun: string): boolean =>
  institutionHeads.has(noun) || institutionNames.has(noun);

/** "the advocacy group NAME" · "the company, NAME," · "NAME, a German company": whether the article calls a name by the noun. */
function isCalled(scene: Scene, mention: NameMention, noun: string): boolean {
  const before = wordAt(scene, mention.from - 1) === ',' ? mention.from - 2 : mention.from - 1;
  if (wordAt(scene, before) === noun) return true;
  if (wordAt(scene, mention.to) !== ',' || !/^(?:an?|the|one)$/u.test(wordAt(scene, mention.to + 1)))
    return false;
  for (let at = mention.to + 2; at < mention.to + LONGEST_APPOSITION; at++) {
    if (wordAt(scene, at) === noun) return true;
    if (/^(?:[,.;]|of|for|that|which|in)$/u.test(wordAt(scene, at))) return false;
  }
  return false;
}

/** How well "the agency" takes up a name, 0 to 1: it is called so, has the word in it, or one for that sort of institution. */
export function institutionFit(scene: Scene, { head, words }: Role, { name, mentions }: NamedEntity): number {
  const parts = name.toLowerCase().split(/[\s-]+/u);
  if (!words.every((word) => parts.includes(word))) return 0;
  if (parts.includes(head) || mentions.some((m) => isCalled(scene, m, head))) return NAMED;
  const sort = institutionNames.get(head);
  return sort && parts.some((part) => sort.has(part)) ? OF_THAT_SORT : 0;
}
