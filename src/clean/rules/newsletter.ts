import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  wholeLine(
    '(?:sign|signing) up',
    'newsletters?',
    '(?:e-?mail|your e-?mail|e-?mail address|enter (?:your )?e-?mail(?: address)?|your name)',
    'please enter a valid e-?mail(?: address)?',
    'thank you for (?:signing up|subscribing)',
    'unsubscribe',
  ),
  lineStart('(?:sign ?up|subscribe|register) (?:here |now |today |below )?(?:for|to|with|by) \\p{L}'),
  lineStart(
    'click here to (?:sign up|subscribe|join|get|read|download)',
    'by (?:signing up|subscribing|submitting|clicking|registering|entering|providing|continuing),? (?:here |your |on |to |["“]|you |this |i |for |up )',
  ),
  lineStart(
    '(?:get|have|receive|want) .{1,120}\\b(?:in|into|to|straight to|delivered to|directly to|sent to) (?:your|my) (?:inbox|e-?mail|phone|mobile)',
  ),
  lineStart(
    '(?:sign ?up|subscribe|get|receive|join|try|enjoy|check out)\\b.{0,80}\\b(?:our|free|daily|weekly|morning|evening|breaking news) (?:e-?mail )?(?:newsletters?|briefing|alerts)[.!]?$',
    'stay (?:informed|up[- ]to[- ]date|in the know|ahead)\\b.{0,100}(?:newsletter|subscri|sign|inbox|alerts?)',
    '(?:there was|sorry,? there was) an error',
    'you (?:have been|are now|can) (?:successfully )?(?:subscribed|unsubscribe)',
    'download (?:our|the) .{1,40}\\bapp\\b',
    'join (?:our|the) .{1,60}(?:whatsapp|telegram|newsletter|mailing list|community)',
  ),
  lineStart('newsletter\\s?:'),
  lineStart(
    'i would like to (?:receive|be e-?mailed|get)',
    "we(?:'|’)?ll (?:send|e-?mail) you",
    'send me .{1,60}(?:newsletter|updates|offers)',
    'this site is protected by recaptcha',
    'read our privacy (?:notice|policy)',
  ),
];

/** Invitations to newsletters, alerts and apps: "Sign up for our newsletter". */
export const newsletter: LabelRule = {
  id: 'newsletter',
  kind: 'furniture',
  applies: (passage) => passage.words <= 60 && matches(passage, PATTERNS, 500),
};
