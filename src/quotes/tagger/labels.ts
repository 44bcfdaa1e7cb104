import type { LabelGrammar } from '../../tagging/viterbi.js';

/** Labels of the first tagger: who speaks, and the words of saying. */
export const SOURCE = { outside: 0, beginSource: 1, inSource: 2, beginCue: 3, inCue: 4 } as const;
/** Labels of the second tagger: what is said. */
export const CONTENT = { outside: 0, begin: 1, inside: 2 } as const;

/** A stretch's inside label follows its own beginning or inside only. */
function grammarOf(labels: number): LabelGrammar {
  const isInside = (label: number): boolean => label > 0 && label % 2 === 0;
  return {
    labels,
    mayFollow: (label, next) => !isInside(next) || label === next || label === next - 1,
    mayStart: (label) => !isInside(label),
    mayEnd: () => true,
  };
}

export const SOURCE_GRAMMAR = grammarOf(5);
export const CONTENT_GRAMMAR = grammarOf(3);
