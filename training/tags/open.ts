import type { Token } from '../../src/language/document.js';
import { isListedAs, NOMINAL_TAGS } from '../../src/language/lexicon.js';

/** Whether the word list alone does not tell what a word is. */
export const isOpen = ({ lower }: Token): boolean =>
  !isListedAs(
    lower,
    ...NOMINAL_TAGS,
    'PastTense',
    'Modal',
    'Copula',
    'Conjunction',
    'Preposition',
    'Determiner',
    'Pronoun',
    'Auxiliary',
  );
