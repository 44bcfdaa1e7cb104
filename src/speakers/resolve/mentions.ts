import type { TokenRange } from '../../language/document.js';
import type { NamedEntity } from '../../names/entity.js';
import type { NameMention } from '../../names/mention.js';
import { countBefore } from './count-before.js';

/** The mentions of somebody that begin in a range of tokens. */
export const mentionsWithin = ({ mentions }: NamedEntity, { from, to }: TokenRange): NameMention[] =>
  mentions.slice(countBefore(mentions, from), countBefore(mentions, to));
