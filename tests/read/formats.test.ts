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
    ['story.md', formats.markdown],
    ['story.mhtml', formats.mhtml],
    ['crawl.warc', formats.warc],
    ['crawl.WARC.GZ', formats.warc],
    ['story.html.gz', formats.html],
    ['story.gz', undefined],
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
    ['WARC/1.1\r\nWARC-Type: warcinfo', formats.warc],
    ['From: <Saved by Blink>\r\nSubject: Rain', formats.mhtml],
    ['From: the editor', formats.text],
    ['# Rain', formats.text],
    ['', formats.text],
  ])('is told by the content %j', (head, format) => {
    expect(formatByContent(head)).toBe(format);
  });
});
