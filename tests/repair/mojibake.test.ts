import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWindows1252 } from '../../src/read/windows1252.js';
import { applyEdits } from '../../src/repair/edits.js';
import { findMojibake } from '../../src/repair/mojibake.js';

const repaired = (text: string): string => applyEdits(text, findMojibake(text)).text;
const spoilt = (text: string): string => decodeWindows1252(Buffer.from(text));
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

/** What English news has beside ASCII. */
const SOUND = [
  '“It’s late,” she said — ‘very’ late…',
  'Zoë Müller’s café in São Maren, Côte d’Azur, naïve, señor, Ångström',
  'Erdoğan, Šimić, Łódź, Dvořák',
  '€5 and £3, 20°C, ½ past, © 2031, ™, → • ★',
  'Élan vital in Österreich, Übung, Çelik, Íñigo',
  '😀 and 👩‍🚒',
  'Говорит Москва сегодня',
];

describe('mojibake', () => {
  it.each(SOUND)('is put right: %s', (text) => {
    expect(repaired(spoilt(text))).toBe(text);
    expect(repaired(latin1(text))).toBe(text);
  });

  it.each(SOUND)('is not seen in sound text: %s', (text) => {
    expect(findMojibake(text)).toEqual([]);
    expect(findMojibake(text.toUpperCase())).toEqual([]);
  });

  it.each([
    'IRMÃ”, “ÂNCORA”, «CHÃ» e SÃO MAREN… MAÇÃ— NÃO…',
    'She said “fiancé”… and “cliché”— then “naïveté”…',
    'Châ… said “pâ”—',
    'à“… and è“—',
    '5 Å– 6 Å, Ä… Ö',
    'He wrote Â and Ã on the board. Â',
    'R&D at 20°C, ©2031 – “½”',
    'Türkiye’s İzmir, Ðorðe, Þórður Ægir',
  ])('is not seen in letters that only look like it: %s', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });

  it.each([
    ['a lost last byte', 'â€œWe wait,â€ she said.', '“We wait,” she said.'],
    ['a byte that became a space', 'It canâ€™t wait. Â  We go.', 'It can’t wait.   We go.'],
    ['Mac Roman', '‚ÄúIt‚Äôs late,‚Äù she said ‚Äî and left', '“It’s late,” she said — and left'],
    ['a letter in the midst of a word', 'Her cafÃ© in MÃ¼nchen', 'Her café in München'],
    ['a capital in a word of capitals', 'MÃœLLER and ESPAÃ‘A', 'MÜLLER and ESPAÑA'],
    ['a byte order mark', 'ï»¿The ferry', '\ufeffThe ferry'],
  ])('is put right with %s', (_, text, meant) => {
    expect(repaired(text)).toBe(meant);
  });

  it('leaves a lost byte alone where nothing is certain', () => {
    expect(repaired('â€ she said')).toBe('â€ she said');
  });

  it('is put right in any sentence with a curly mark, and what is put right is left alone', () => {
    const words = fc.array(fc.constantFrom('ferry', 'Zoë', 'Adeyemi’s', '“late”', '—', 'café,', '…', '£5'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(repaired(spoilt(text))).toBe(text);
        expect(repaired(text)).toBe(text);
      }),
    );
  });
});
