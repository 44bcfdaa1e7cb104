import { describe, expect, it } from 'vitest';
import { lineStart, wholeLine } from '../../../src/clean/rules/rule.js';

const AROUND = '[^\\p{L}\\p{N}"“”„‘]';
const PHRASES = ['task \\d+', 'ask .{0,3}', 'more [\\p{L}\\d]', '[\\p{L}.]+ and our desk'];
const LINES = [
  'Task 4',
  '» TASK 4 «',
  '· — · task 4',
  'é task 4',
  '“Task 4”',
  'tas\u212a 4',
  'ask \u{1F600}\u{1F600}\u{1F600}',
  'ask \u{1F600}\u{1F600}\u{1F600}\u{1F600} it',
  'more é',
  'more \u{10400}',
  'Ägir.no and our desk',
  'an advertisement of task 4',
];

describe('a pattern of a line takes what one regular expression with Unicode classes takes', () => {
  const whole = new RegExp(`^${AROUND}*(?:${PHRASES.join('|')})${AROUND}*$`, 'iu');
  const start = new RegExp(`^${AROUND}{0,3}(?:${PHRASES.join('|')})`, 'iu');
  it.each(LINES)('%j', (line) => {
    const isWide = /[\ud800-\udfff]/.test(line);
    expect(wholeLine(...PHRASES).test(line, line.toLowerCase(), isWide)).toBe(whole.test(line));
    expect(lineStart(...PHRASES).test(line, line.toLowerCase(), isWide)).toBe(start.test(line));
  });
});
