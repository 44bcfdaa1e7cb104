import type { NamedEntity } from '../../names/entity.js';
import type { NameMention } from '../../names/mention.js';
import { wordAt } from '../scene.js';
import { type Answer, named } from './answer.js';
import { byAge } from './family.js';
import { jointSpeakers } from './joint.js';
import type { Memory } from './memory.js';

const PLACE = 0.9;
const JOINT = 0.95;
const BY_AGE = 0.9;
const WITH_TITLE = 0.97;
const SHARED_SURNAME = 0.9;

/** The people of several mentions as one speaker, "NAME and NAME"; null for fewer than two. */
export function together(memory: Memory, mentions: readonly NameMention[]): Answer | null {
  const people = new Set(mentions.flatMap((m) => memory.entityOf(m) ?? []));
  if (people.size < 2) return null;
  const names = [...people].map((p) => p.name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return { name, kind: 'group', entity: null, certainty: JOINT, head: null };
}

function generation(word: string): 'younger' | 'elder' | null {
  if (/^(?:younger|youngest)$/u.test(word)) return 'younger';
  return /^(?:elder|older|eldest)$/u.test(word) ? 'elder' : null;
}

/** Whom a lone surname means that several bear; null where only one does. */
function ofFamily({ cast, scene }: Memory, entity: NamedEntity, mention: NameMention): Answer | null {
  const family = mention.to - mention.from > 1 ? [] : cast.namesakes(entity);
  if (family.length < 2) return null;
  const which = generation(wordAt(scene, (mention.title?.from ?? mention.from) - 1));
  const members = family.map((e) => cast.of(e));
  const one = which && byAge(members, which);
  return one ? named(one, BY_AGE) : named(entity, mention.title ? WITH_TITLE : SHARED_SURNAME);
}

/** Who a name means: its bearer, several who speak together, or the member of a family that the article singles out. */
export function resolveName(memory: Memory, mention: NameMention): Answer | null {
  const entity = memory.entityOf(mention);
  if (!entity) return null;
  const joint = together(memory, jointSpeakers(memory.scene, mention));
  if (joint) return joint;
  if (entity.type === 'place') return named(entity, PLACE);
  return (entity.type === 'person' && ofFamily(memory, entity, mention)) || named(entity, 1);
}
