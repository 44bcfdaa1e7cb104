import { publicOffices, roleAgreement } from '../../models/roles.js';
import { nationNamed } from '../../names/demonym.js';
import { isOriginWord, sameOrigin } from '../origin.js';
import type { Person } from './person.js';
import { genderOfNoun, type Role } from './role.js';

/** From which agreement on a description fits. */
export const LEAST_FIT = 0.6;
const NEW_WORD = 0.2;
const NEW_NATION = 0.45;
const KNOWN_WORD = 0.1;
/** Words that make another office of one: a deputy minister is no minister. */
const LESSER = /^(?:deputy|vice|assistant|associate|under|junior|former|ex|acting|shadow|co)$/u;

/** "34-year-old" -> 34. */
export const yearsIn = (words: readonly string[]): number | null => {
  const match = words.map((word) => /^(\d{1,3})-years?-old$/u.exec(word)).find((m) => m !== null);
  return match ? Number(match[1]) : null;
};

const isFrom = (origin: string, known: readonly string[]): boolean =>
  known.some((other) => isOriginWord(other) && sameOrigin(origin, other));

/** Whether somebody who is `known` to be from one place is said to be from another. */
function contradicts(origin: string, known: readonly string[]): boolean {
  const origins = known.filter(isOriginWord);
  return origins.length > 0 && !isFrom(origin, origins);
}

/** How well the words around a noun suit what is known, to be added to the nouns' agreement; null for a contradiction. */
function suit(later: Role, role: Role, origins: readonly string[]): number | null {
  const known = [...role.words, ...origins];
  let points = 0;
  for (const word of later.words) {
    if (
      known.some(
        (other) => other === word || (isOriginWord(word) && isOriginWord(other) && sameOrigin(word, other)),
      )
    )
      points += KNOWN_WORD;
    else if (LESSER.test(word) || (isOriginWord(word) && contradicts(word, known))) return null;
    else points -= nationNamed(word) === null ? NEW_WORD : NEW_NATION;
  }
  return role.words.some((word) => LESSER.test(word) && !later.words.includes(word))
    ? points - NEW_WORD
    : points;
}

/** How well a description fits a person of whom such roles are told, 0 to about 1.5; 0 for somebody it cannot mean. */
export function fitOf(later: Role, person: Person, roles = person.roles): number {
  const years = yearsIn([later.head, ...later.words]);
  if (years !== null && person.age !== null && years !== person.age) return 0;
  const said = genderOfNoun(later.head);
  if (said && person.gender && said !== person.gender) return 0;
  if (years !== null && person.age === years) return 1;
  let best = 0;
  for (const role of roles) {
    const agreement = roleAgreement(later.head, role.head);
    const suits = agreement > 0 ? suit(later, role, person.origins) : null;
    if (suits !== null) best = Math.max(best, agreement + suits);
  }
  return best;
}

/** How well "his wife" fits somebody: of whom the article says whose they are, never him whose wife it is. */
export function relationFit(later: Role, person: Person): number {
  const roles = person.roles.filter((role) => role.isOwned);
  return roles.length > 0 ? fitOf(later, person, roles) : 0;
}

const OTHER_ROLE = -0.3;
const SAME_ROLE = 0.5;
const FOREIGN = -1.5;

/** Extra points for somebody whom an epithet ("the Florida senator") may mean though nothing says so; null where it cannot. */
export function epithetSuits(later: Role, { roles, origins, age }: Person): number | null {
  const years = yearsIn([later.head, ...later.words]);
  if (years !== null && age !== null && years !== age) return null;
  if (later.words.some((word) => isOriginWord(word) && contradicts(word, origins))) return null;
  const isForeign = later.words.some(
    (word) => nationNamed(word) !== null && !isFrom(word, [...origins, ...roles.flatMap((r) => r.words)]),
  );
  const alike = roles.filter((role) => roleAgreement(later.head, role.head) > 0);
  if (alike.some((role) => later.words.some((word) => LESSER.test(word) && !role.words.includes(word))))
    return null;
  if (alike.length > 0) return isForeign ? FOREIGN : SAME_ROLE;
  const isOffice = publicOffices.has(later.head);
  if (isOffice && roles.some((role) => publicOffices.has(role.head))) return null;
  return roles.length > 0 ? OTHER_ROLE : 0;
}
