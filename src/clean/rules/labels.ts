import type { Passage } from '../passages.js';
import { advertisement } from './advertisement.js';
import { breadcrumb } from './breadcrumb.js';
import { comments } from './comments.js';
import { cookieNotice } from './cookie-notice.js';
import { copyright } from './copyright.js';
import { creditLine } from './credit-line.js';
import { disclosure } from './disclosure.js';
import { mediaPlayer } from './media-player.js';
import { moreStories } from './more-stories.js';
import { navLabel } from './nav-label.js';
import { newsletter } from './newsletter.js';
import { paywall } from './paywall.js';
import { photoCredit } from './photo-credit.js';
import { relatedLabel } from './related-label.js';
import type { LabelRule } from './rule.js';
import { shareLabel } from './share-label.js';
import { siteLink } from './site-link.js';
import { skipLink } from './skip-link.js';
import { symbols } from './symbols.js';
import { tags } from './tags.js';
import { timestamp } from './timestamp.js';

/** Furniture that is known by its own words; the first rule that applies decides. A new rule is a file and a line here. */
const LABEL_RULES: readonly LabelRule[] = [
  mediaPlayer,
  skipLink,
  navLabel,
  shareLabel,
  advertisement,
  comments,
  moreStories,
  relatedLabel,
  paywall,
  newsletter,
  cookieNotice,
  copyright,
  siteLink,
  tags,
  timestamp,
  breadcrumb,
  creditLine,
  photoCredit,
  disclosure,
  symbols,
];

/** The rule that knows `passage` as furniture or caption by its words alone. */
export const findLabel = (passage: Passage): LabelRule | undefined =>
  LABEL_RULES.find((rule) => rule.applies(passage));
