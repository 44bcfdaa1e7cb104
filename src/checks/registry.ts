import type { Check } from './check.js';
import { blockedPage } from './rules/blocked-page.js';
import { emptyBody } from './rules/empty-body.js';
import { encodingReplacement } from './rules/encoding-replacement.js';
import { htmlResidue } from './rules/html-residue.js';
import { missingHeadline } from './rules/missing-headline.js';
import { mixedQuoteStyle } from './rules/mixed-quote-style.js';
import { navResidue } from './rules/nav-residue.js';
import { playerResidue } from './rules/player-residue.js';
import { tooShort } from './rules/too-short.js';
import { unbalancedQuotes } from './rules/unbalanced-quotes.js';

/** Every rule, in the order of the documentation. A new one is a file in `rules/` and a line here. */
export const checks: readonly Check[] = [
  emptyBody,
  tooShort,
  blockedPage,
  htmlResidue,
  encodingReplacement,
  playerResidue,
  navResidue,
  unbalancedQuotes,
  mixedQuoteStyle,
  missingHeadline,
];

/** The rule with this id, if there is one. */
export const checkNamed = (id: string): Check | undefined => checks.find((check) => check.id === id);
