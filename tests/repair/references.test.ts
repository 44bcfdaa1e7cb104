import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/repair/edits.js';
import { findReferences } from '../../src/repair/references.js';

const repaired = (text: string): string => applyEdits(text, findReferences(text)).text;

describe('character references left in a text', () => {
  it.each([
    ['It&rsquo;s &ldquo;late&rdquo;', 'It’s “late”'],
    ['&quot;We won&#39;t,&quot; she said', '"We won\'t," she said'],
    ['It&#8217;s &#x201C;late&#x201d;', 'It’s “late”'],
    ['Quill &amp; Sons, Quill &amp;amp; Sons, it&amp;amp;#8217;s', 'Quill & Sons, Quill & Sons, it’s'],
    ['caf&eacute;&nbsp;Zo&euml;', 'café Zoë'],
  ])('become what they stand for: %s', (text, meant) => {
    expect(repaired(text)).toBe(meant);
  });

  it.each([
    'Quill & Sons; R&D; Q&A; 3 &c.; AT&T;',
    '&nosuch; &; &#; &#0; &amp',
    'a &lt;b&gt; c',
    'https://a.example/?a=1&copy=2&amp',
  ])('are none: %s', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
