import roles from './words/roles.json' with { type: 'json' };

/** Nouns for women, and for men: "actress", "widower". */
export const femaleNouns: ReadonlySet<string> = new Set(roles.female);
export const maleNouns: ReadonlySet<string> = new Set(roles.male);
/** Nouns by which writers vary the name of the person they write about: "the Florida senator". */
export const epithets: ReadonlySet<string> = new Set(roles.epithets);
/** Offices of which a person holds one at a time: nobody called a governor is "the senator". */
export const publicOffices: ReadonlySet<string> = new Set(roles.offices);
/** Words that become one: "prime minister" is premier. The longest first. */
export const compoundRoles: readonly (readonly [string, string])[] = Object.entries(roles.compounds).sort(
  ([a], [b]) => b.length - a.length,
);
/** "sen" -> "senator". */
export const roleAbbreviations: ReadonlyMap<string, string> = new Map(Object.entries(roles.abbreviations));
/** The word by which an institution is taken up again -> the words that names of that sort have. */
export const institutionNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(roles.institutions).map(([word, names]) => [word, new Set(names)]),
);

const synonyms = new Map<string, Set<string>>();
for (const family of roles.same) {
  for (const word of family) {
    const known = synonyms.get(word) ?? new Set<string>();
    for (const other of family) known.add(other);
    synonyms.set(word, known);
  }
}

const kinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(roles.kinds).map(([kind, words]) => [
    kind,
    new Set(words.flatMap((word) => [word, ...(synonyms.get(word) ?? [])])),
  ]),
);

const SAME = 1;
const SYNONYM = 0.95;
const KIND = 0.8;
const INSTANCE = 0.5;

/** Whether the word is the name of a role that the lists know. */
export const isListedRole = (word: string): boolean =>
  synonyms.has(word) ||
  kinds.has(word) ||
  femaleNouns.has(word) ||
  maleNouns.has(word) ||
  epithets.has(word) ||
  compoundRoles.some(([, head]) => head === word);

/**
 * How well the noun of a later description takes up the noun of a role, 0 to 1: "president" a president; "attorney" a lawyer;
 * "leader" a president; and, least, "president" somebody called a leader before.
 */
export function roleAgreement(later: string, role: string): number {
  if (later === role) return SAME;
  if (synonyms.get(later)?.has(role)) return SYNONYM;
  const wider = [later, ...(synonyms.get(later) ?? [])];
  if (wider.some((word) => kinds.get(word)?.has(role))) return KIND;
  return kinds.get(role)?.has(later) ? INSTANCE : 0;
}
