import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const SERVICE =
  '(?:facebook|twitter|x|whats ?app|linked ?in|pinterest|reddit|telegram|e-?mail(?: me)?|sms|print|pocket|flipboard|instagram|you ?tube|tumblr|messenger|tik ?tok|snap(?:chat)?|line|google\\+?|weibo|vk|viber|mastodon|threads|bluesky|rss|copy link|copied|link copied|tweet|pin(?: it)?|shares?)(?!\\p{L})';
const SERVICES = new RegExp(`(?<!\\p{L})${SERVICE}`, 'giu');
/** What has nothing but services begins with one. */
const SERVICE_FIRST = new RegExp(`^[^\\p{L}]*${SERVICE}`, 'iu');

/** Whether nothing is left of `text` without the names of services. */
const isOnlyServices = (text: string): boolean => {
  if (!SERVICE_FIRST.test(text)) return false;
  const rest = text.replace(SERVICES, '');
  return rest !== text && !/\p{L}/u.test(rest);
};

const PATTERNS = [
  wholeLine(
    '(?:share|tweet|send|post|pin|save|print|email|e-mail|like|forward)(?: (?:this|the|on|to|via|by|with|in|as|it|us|a|your|link|article|story|page|post|full|friends?|\\w+book|twitter|whatsapp|email|linkedin|pinterest|reddit|x)){1,6}',
  ),
  wholeLine(
    '[\\d.,]+k? (?:shares?|likes?|views?|followers?|fans|retweets)',
    'share (?:&|and|or) (?:save|comment|print)',
    'shares?(?: this)?',
  ),
  wholeLine(
    '(?:follow|find|join|like|connect with) (?:us|me|on|the \\w+|\\w+)(?: (?:us|on|at|via|and|,|&|social|media|social media|facebook|twitter|instagram|youtube|tiktok|linkedin|google news|whatsapp|telegram|x)){1,8}',
  ),
  wholeLine(
    'follow(?: us)?',
    'stay connected',
    'social(?: media)?',
    'gift (?:this )?article',
    'save (?:article|for later)',
    'listen to (?:this )?(?:article|story)(?: \\(?\\d+ (?:min(?:ute)?s?|sec(?:ond)?s?)\\)?)?',
    'text size',
    'font size',
  ),
  wholeLine('view this post on instagram', 'a post shared by .{1,80}', 'embed(?: (?:share|tweet|code))?'),
  lineStart('share or comment on this article', 'click (?:here )?to share'),
];

/** Buttons and counters for sharing and following: "Share on Facebook", "609 shares", "Follow us on Twitter". */
export const shareLabel: LabelRule = {
  id: 'share-label',
  kind: 'furniture',
  applies: (passage) => passage.words <= 30 && (isOnlyServices(passage.text) || matches(passage, PATTERNS)),
};
