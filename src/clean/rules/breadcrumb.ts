import type { LabelRule } from './rule.js';

const SEPARATOR = /\s+[|>»›•·/]\s+/u;
/** Words of the longest name of a section. */
const LONGEST = 3;

/** Names of sections in a row: "World | Americas", "Home > Science > Nature". */
export const breadcrumb: LabelRule = {
  id: 'breadcrumb',
  kind: 'furniture',
  applies({ text, final }) {
    if (final || text.length > 120) return false;
    const names = text.split(SEPARATOR);
    return (
      names.length > 1 && names.every((name) => /^\p{Lu}/u.test(name) && name.split(/\s+/u).length <= LONGEST)
    );
  },
};
