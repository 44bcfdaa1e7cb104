import { describe, expect, it } from 'vitest';
import { formatByContent, formatByName, formats } from '../../src/read/formats.js';

describe('the format', () => {
  it.each([
    ['news/story.txt', formats.text],
    ['STORY.TXT', formats.text],
    ['story.html', formats.html],
    ['story.htm', formats.html],
    ['feed.ndjson', formats.ndjson],
    ['feed.jsonl', formats.ndjson],
    ['story', undefined],
    ['-', undefined],
  ])('is told by the name %s', (name, format) => {
    expect(formatByName(name)).toBe(format);
  });

  it.each([
    ['Rain fell.\n{"text":"x"}', formats.text],
    ['\r\n\n{"id":"a","text":"Rain."}\r\n', formats.ndjson],
    ['\n <!DOCTYPE html>\n<title>', formats.html],
    ['<html lang="en">', formats.html],
    ['<b>Rain</b> fell.', formats.text],
    ['', formats.text],
  ])('is told by the content %j', (head, format) => {
    expect(formatByContent(head)).toBe(format);
  });
});
