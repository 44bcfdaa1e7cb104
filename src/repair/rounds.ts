import type { Span } from '../article.js';
import { applyEdits, type Edit, type Edited } from './edits.js';
import { findMojibake } from './mojibake.js';
import { findReferences } from './references.js';

/** One kind of damage that can be put right. */
interface Damage {
  find(text: string): Edit[];
  /** How often it may have happened to a text, each time to what the time before had left. */
  rounds: number;
  code: string;
  /** For users: what it is that was spoilt. */
  what: string;
}

const DAMAGES: readonly Damage[] = [
  {
    find: findReferences,
    rounds: 1,
    code: 'repaired-references',
    what: 'Character references left in the text',
  },
  {
    find: findMojibake,
    rounds: 3,
    code: 'repaired-mojibake',
    what: 'Characters that a wrong decoding had spoilt',
  },
];

/** A kind of damage that was put right, and an example of it. */
export interface Repair {
  code: string;
  what: string;
  before: string;
  after: string;
}

/** A text whose damage was put right, and the ways between it and the text as it was. */
export interface RepairedText {
  text: string;
  /** One for each kind of damage; none where the text was sound. */
  repairs: Repair[];
  /** Where what stood in a span of the damaged text stands now. */
  move<T extends Span>(span: T): T;
  /** Where what stands in a span of the repaired text stood before. */
  moveBack<T extends Span>(span: T): T;
}

/** Puts the damage of `text` right, as far as that is certain. */
export function repairText(text: string): RepairedText {
  const steps: Edited[] = [];
  const repairs: Repair[] = [];
  let current = text;
  for (const { find, rounds, code, what } of DAMAGES) {
    for (let round = 0; round < rounds; round++) {
      const edits = find(current);
      const [first] = edits;
      if (!first) break;
      if (round === 0)
        repairs.push({ code, what, before: current.slice(first.start, first.end), after: first.replacement });
      const edited = applyEdits(current, edits);
      steps.push(edited);
      current = edited.text;
    }
  }
  return {
    text: current,
    repairs,
    move: (span) => steps.reduce((moved, { move }) => move(moved), span),
    moveBack: (span) => steps.reduceRight((moved, { moveBack }) => moveBack(moved), span),
  };
}
