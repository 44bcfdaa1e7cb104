import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Analysis, AnalysisError } from '../../src/article.js';
import { markdown } from '../../src/reports/markdown.js';
import { analysis, entity, failure, quote, span, speaker } from './builders.js';
import { sample } from './sample.js';

function written(results: (Analysis | AnalysisError)[], many = false): string {
  const context = { columns: 80, color: true, many };
  const articles = results.map((result, index) => markdown.article(result, index, context));
  return [markdown.before(context), ...articles, markdown.after(results.length, context)].join('');
}

describe('the Markdown report', () => {
  const text = written([sample]);

  test.each([
    '## Pumps fail as storm tide floods Eskerby’s old fish dock\n\n*By Hanne Lorimer and Dev Ostrander · ESKERBY · 2031-11-04*\n',
    '- The council’s “resilience forum” meets on Friday.\n',
    '**Tomas Quill**, secretary of the Dock Workers’ Guild\n\n> “a plaster on a broken leg”\n',
    '> “Bring the boots back,” … “and bring shovels.”\n',
    '> “It is a lesson for every town on this coast,” *(speaker uncertain: 0.62)*\n',
    '*Speaker not known*\n\n> “Gone swimming.”\n',
    '| Signe Aldridge | port director | 3 | 1 | 1 |\n',
    '### Places\n\nEskerby, Westmark, Port Maud\n',
    'Eskerby Port Company (EPC), Dock Workers’ Guild\n',
  ])('has %j', (part) => {
    expect(text).toContain(part);
  });

  test('has no terminal colours and no section for what there is nothing of', () => {
    expect(written([analysis({ id: 'empty.txt' })])).toBe('## empty.txt\n');
  });

  test('says which article could not be analysed, and names the files of several', () => {
    const both = written([sample, failure], true);
    expect(both).toContain('*fish-dock.txt · By Hanne');
    expect(both).toContain('\n\n## photo.jpg\n\nNot analysed. This is not text');
  });
});

describe('the words of an article', () => {
  const visible = (html: string): string =>
    html
      .replace(/<!--.*?-->|<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');

  test.each([
    '<script>alert(1)</script>',
    '"><img onerror=x>',
    '# no heading',
    '- no list',
    '+ no list',
    '1. no list',
    '> no quotation',
    '[no](link)',
    '*no* _emphasis_ `or code`',
    'a | b',
    '&copy; &#60; A&B',
    '=====',
    '---',
    '~~no~~ \\* \\',
    'ask @lind-harbour about #12',
  ])('%j is shown as it is, wherever it stands', (words) => {
    const lind = { ...entity(words), id: 'p1', description: words };
    const said = quote('q1', span(words), { speaker: speaker(words, 'p1') });
    const article = analysis({
      headline: span(words),
      people: [lind],
      quotes: [said],
      summary: [span(words)],
    });
    const html = marked.parse(written([article]), { async: false });
    const lines = visible(html)
      .split('\n')
      .map((line) => line.trim());
    expect(lines.filter((line) => line === words)).toHaveLength(5);
    expect(html).toMatch(/^<h2>/);
    expect(html).not.toMatch(/<(script|img|a|em|code|del|hr|ol)\b/);
  });

  test('calls nobody on a site for pull requests', () => {
    const html = written([analysis({ headline: span('ask @lind about #12, mail a@b.example') })]);
    expect(html).toContain('ask @<!-- -->lind about #<!-- -->12, mail a@b.example');
  });
});
