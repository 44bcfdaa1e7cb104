import { having, havingLower, type LabelRule, lowerCase, matches } from './rule.js';

const ROLE =
  '(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|reported)(?:,? (?:and|&) (?:reporting|writing|editing|edited))?';

const PATTERNS = [
  lowerCase(new RegExp(`^\\W{0,2}${ROLE} by\\b.{2,}`, 'u')),
  having(
    ['contributed'],
    /^\W{0,2}(?:\p{Lu}[\p{L}.'’-]+,? (?:and )?){2,12}(?:also )?contributed (?:reporting|research|to this)\b.{0,80}$/u,
  ),
  havingLower(
    ['contributed to '],
    lowerCase(/\bcontributed to (?:this|the) (?:report|story|article|post)\W{0,2}$/u),
  ),
];

/** Who wrote and edited, below the article: "Reporting by …; editing by …". Read like a caption: it names people. */
export const creditLine: LabelRule = {
  id: 'credit-line',
  kind: 'caption',
  applies: (passage) => passage.words <= 50 && matches(passage, PATTERNS, 400),
};
