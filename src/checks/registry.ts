import type { Check } from './check.js';
import { aiRefusal } from './rules/ai-refusal.js';
import { attributionRate } from './rules/attribution-rate.js';
import { blockedPage } from './rules/blocked-page.js';
import { boilerplateShare } from './rules/boilerplate-share.js';
import { controlChars } from './rules/control-chars.js';
import { cookieNotice } from './rules/cookie-notice.js';
import { doubleEncodedEntity } from './rules/double-encoded-entity.js';
import { duplicateParagraph } from './rules/duplicate-paragraph.js';
import { emptyBody } from './rules/empty-body.js';
import { encodingMojibake } from './rules/encoding-mojibake.js';
import { encodingReplacement } from './rules/encoding-replacement.js';
import { htmlResidue } from './rules/html-residue.js';
import { listNotArticle } from './rules/list-not-article.js';
import { missingByline } from './rules/missing-byline.js';
import { missingDateline } from './rules/missing-dateline.js';
import { missingHeadline } from './rules/missing-headline.js';
import { mixedQuoteStyle } from './rules/mixed-quote-style.js';
import { navResidue } from './rules/nav-residue.js';
import { nearDuplicateOf } from './rules/near-duplicate-of.js';
import { noPeople } from './rules/no-people.js';
import { noPlaces } from './rules/no-places.js';
import { noQuotes } from './rules/no-quotes.js';
import { paywallStub } from './rules/paywall-stub.js';
import { playerResidue } from './rules/player-residue.js';
import { repetition } from './rules/repetition.js';
import { scriptResidue } from './rules/script-residue.js';
import { teaserResidue } from './rules/teaser-residue.js';
import { templatePlaceholder } from './rules/template-placeholder.js';
import { tooLong } from './rules/too-long.js';
import { tooShort } from './rules/too-short.js';
import { transcriptNotArticle } from './rules/transcript-not-article.js';
import { truncatedBody } from './rules/truncated-body.js';
import { unattributedQuote } from './rules/unattributed-quote.js';
import { unbalancedQuotes } from './rules/unbalanced-quotes.js';
import { wrongLanguage } from './rules/wrong-language.js';

/** Every rule, in the order of the documentation. A new one is a file in `rules/` and a line here. */
export const checks: readonly Check[] = [
  emptyBody,
  tooShort,
  tooLong,
  blockedPage,
  paywallStub,
  cookieNotice,
  aiRefusal,
  truncatedBody,
  htmlResidue,
  scriptResidue,
  templatePlaceholder,
  doubleEncodedEntity,
  encodingMojibake,
  encodingReplacement,
  controlChars,
  playerResidue,
  navResidue,
  teaserResidue,
  boilerplateShare,
  duplicateParagraph,
  repetition,
  unbalancedQuotes,
  mixedQuoteStyle,
  unattributedQuote,
  attributionRate,
  missingHeadline,
  missingByline,
  missingDateline,
  noPeople,
  noPlaces,
  noQuotes,
  listNotArticle,
  transcriptNotArticle,
  wrongLanguage,
  nearDuplicateOf,
];

/** The rule with this id, if there is one. */
export const checkNamed = (id: string): Check | undefined => checks.find((check) => check.id === id);
