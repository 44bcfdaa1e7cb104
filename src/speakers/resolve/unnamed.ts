import type { SpeakerKind } from '../../article.js';
import { roleAgreement } from '../../models/roles.js';
import { documentHeads, groupHeads, institutionHeads } from '../../models/words.js';
import { printedName } from '../../names/entity.js';
import type { Gender } from '../../names/gender.js';
import { genderOfNoun, isPersonNoun, type Role } from './role.js';

/** A speaker without a name, under the fullest description of the article. */
export interface Unnamed {
  name: string;
  kind: SpeakerKind;
  role: Role;
  gender: Gender | null;
}

/** What sort of speaker a noun names. */
export function kindOfNoun(noun: string): SpeakerKind {
  if (documentHeads.has(noun)) return 'unknown';
  if (groupHeads.has(noun)) return 'group';
  if (institutionHeads.has(noun)) return 'organization';
  if (isPersonNoun(noun)) return 'person';
  return /[^s]s$/u.test(noun) ? 'group' : 'unknown';
}

export function unnamedBy(name: string, role: Role): Unnamed {
  return {
    name: printedName(name),
    kind: kindOfNoun(role.head),
    role,
    gender: genderOfNoun(role.head),
  };
}

const ENOUGH = 0.8;

/** Whether "the official" can be "a senior official": nouns agree, and nothing new is said. */
export function takesUp(later: Role, earlier: Role): boolean {
  return (
    roleAgreement(later.head, earlier.head) >= ENOUGH &&
    later.words.every((word) => earlier.words.includes(word))
  );
}
