import { describe, expect, it } from 'vitest';
import { looksLikeRecord, parseRecord } from '../../src/read/record.js';

describe('parseRecord', () => {
  it.each([
    ['a text', '{"id":"a","text":"Rain."}', { id: 'a', content: { text: 'Rain.' } }],
    ['a page', '{"id":"a","html":"<p>Rain."}', { id: 'a', content: { html: '<p>Rain.' } }],
    ['a text before a page', '{"text":"Rain.","html":"<p>"}', { id: undefined, content: { text: 'Rain.' } }],
    ['a page where the text is empty', '{"text":"","html":"<p>Rain."}', { content: { html: '<p>Rain.' } }],
    ['a number as id', '{"id":7,"text":"Rain."}', { id: '7' }],
    ['null as no id', '{"id":null,"text":"Rain."}', { id: undefined, content: { text: 'Rain.' } }],
    ['white space around it', ' {"id":"a","text":"Rain."} \r', { id: 'a' }],
    ['unknown fields', '{"id":"a","text":"Rain.","url":"u","n":[1]}', { meta: { url: 'u', n: [1] } }],
    ['a lone surrogate', '{"id":"a","text":"a \\ud800 b"}', { content: { text: 'a \ud800 b' } }],
  ])('reads %s', (_, line, record) => {
    expect(parseRecord(line)).toMatchObject(record);
  });

  it('has no meta where there is no unknown field', () => {
    expect(parseRecord('{"id":"a","text":"Rain."}')).not.toHaveProperty('meta');
  });

  it.each([
    ['{"id":"a","text":"Ra', /not valid JSON/],
    ['Rain.', /not valid JSON/],
    ['["a"]', /not a JSON object/],
    ['null', /not a JSON object/],
    ['{"id":"a"}', /neither "text" nor "html"/],
    ['{"id":"a","text":null}', /neither "text" nor "html"/],
    ['{"id":"a","text":5}', /"text" is not a string/],
    ['{"id":"a","html":{}}', /"html" is not a string/],
    ['{"id":{},"text":"Rain."}', /"id" is neither/],
  ])('says what is wrong with %s', (line, problem) => {
    expect(parseRecord(line)).toMatchObject({ problem: expect.stringMatching(problem) });
  });

  it('keeps id and unknown fields of a record that it refuses', () => {
    expect(parseRecord('{"id":"a","url":"u"}')).toMatchObject({ id: 'a', meta: { url: 'u' } });
  });
});

describe('looksLikeRecord', () => {
  it.each([
    ['{"url":"u","text":"Rain."}', true],
    ['{"id":"a","text":"Ra', true],
    ['{"@context":"x"}', false],
    ['{', false],
    ['"Rain," she said.', false],
  ])('%s: %s', (line, expected) => {
    expect(looksLikeRecord(line)).toBe(expected);
  });
});
