import { expect, test } from 'vitest';
import { readHelpText } from '../../../scripts/man/help-text.js';

test('takes a help text apart into sections of paragraphs, entries and literal lines', () => {
  const text = `
Reads tides from gauges,
all along the coast.

Gauges:
  Files of a gauge, in the
  order of their names:
    float  .flt .float   by height, which
                         is read first
    radar  .rdr          by distance
  Others are left out.

Settings:
  In tides.json:
    {
      "gauge": "radar"
    }
  Options come last.
Exit status:
  0  All was well.
`;
  expect(readHelpText(text)).toEqual([
    { title: '', parts: [{ kind: 'paragraph', text: 'Reads tides from gauges, all along the coast.' }] },
    {
      title: 'Gauges',
      parts: [
        { kind: 'paragraph', text: 'Files of a gauge, in the order of their names:' },
        { kind: 'entry', term: 'float .flt .float', text: 'by height, which is read first' },
        { kind: 'entry', term: 'radar .rdr', text: 'by distance' },
        { kind: 'paragraph', text: 'Others are left out.' },
      ],
    },
    {
      title: 'Settings',
      parts: [
        { kind: 'paragraph', text: 'In tides.json:' },
        { kind: 'literal', lines: ['    {', '      "gauge": "radar"', '    }'] },
        { kind: 'paragraph', text: 'Options come last.' },
      ],
    },
    { title: 'Exit status', parts: [{ kind: 'entry', term: '0', text: 'All was well.' }] },
  ]);
});
