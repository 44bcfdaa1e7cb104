import type { Token } from '../../src/language/document.js';
import { isListedAs } from '../../src/language/lexicon.js';

/** Whether the word list alone does not tell what a word is. */
export const isOpen = ({ lower }: Token): boolean =>
  !isListedAs(
    lower,
    'Noun',
    'Singular',
    'Plural',
    'Adjective',
    'Possessive',
    'Demonym',
    'Cardinal',
    'Ordinal',
    'PastTense',
    'Modal',
    'Copula',
    'Conjunction',
    'Preposition',
    'Determiner',
    'Pronoun',
    'Auxiliary',
  );
