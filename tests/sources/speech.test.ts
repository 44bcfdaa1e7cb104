import { describe, expect, it } from 'vitest';
import { speechOf } from '../../src/sources/speech.js';
import { articleOf, type Line } from './builders.js';

/** Who says how many quotes, reported statements and words, as text. */
function voices(lines: readonly Line[], minConfidence = 0, others: readonly string[] = []): string[] {
  return speechOf(articleOf(lines, {}, others), minConfidence).voices.map(
    ({ name, standing, said }) => `${standing} ${name}: ${said.quotes}+${said.reported}, ${said.words} words`,
  );
}

describe('the voices of an article', () => {
  it('are each speaker once, with all that they say', () => {
    const lines: Line[] = [
      { by: 'Ada Brook', says: '“It is late,”' },
      { by: 'Peter Lind', says: '“No.”' },
      { by: 'Ada Brook', says: '“old”', kind: 'partial' },
      { by: 'Ada Brook', says: 'the boat was gone', kind: 'indirect' },
    ];
    expect(voices(lines)).toEqual(['person Ada Brook: 2+1, 4 words', 'person Peter Lind: 1+0, 1 words']);
  });

  it('say one quote where it is split around its cue', () => {
    const lines: Line[] = [
      { by: 'Ada Brook', says: '“It is late,”' },
      { by: 'Ada Brook', says: '“and cold.”', on: true },
    ];
    expect(voices(lines)).toEqual(['person Ada Brook: 1+0, 5 words']);
  });

  it('have no words of reported speech, also where a quote goes on from it', () => {
    const lines: Line[] = [
      { by: 'Ada Brook', says: 'it was very late', kind: 'indirect' },
      { by: 'Ada Brook', says: '“and cold.”', on: true },
    ];
    expect(voices(lines)).toEqual(['person Ada Brook: 1+0, 2 words']);
  });

  it.each<[string, Line, string]>([
    ['organization', { by: 'Harbour Board', as: 'organization', says: '“No.”' }, 'institution Harbour Board'],
    ['country', { by: 'Norway', as: 'place', says: '“No.”' }, 'institution Norway'],
    ['official', { by: 'an official', as: 'description', says: '“No.”' }, 'described an official'],
    ['crowd', { by: 'witnesses', as: 'group', says: '“No.”' }, 'described witnesses'],
  ])('may be an %s', (_, line, voice) => {
    expect(voices([line])).toEqual([`${voice}: 1+0, 1 words`]);
  });

  it('are two where two named people speak together, whose words are in the sum once', () => {
    const lines: Line[] = [{ by: 'Ada Brook and Peter Lind', as: 'group', says: '“We go.”' }];
    const speech = speechOf(articleOf(lines, {}, ['Ada Brook', 'Peter Lind']));
    expect(speech.voices.map(({ name, said }) => [name, said.words])).toEqual([
      ['Ada Brook', 2],
      ['Peter Lind', 2],
    ]);
    expect(speech.said.person).toEqual({ quotes: 1, reported: 0, words: 2 });
  });

  it('are one description where one of two who speak together has no name', () => {
    const lines: Line[] = [{ by: 'Ada Brook and an aide', as: 'group', says: '“We go.”' }];
    expect(voices(lines, 0, ['Ada Brook'])).toEqual(['described Ada Brook and an aide: 1+0, 2 words']);
  });

  it('are without those who are less certain than asked for, who are counted as doubtful', () => {
    const lines: Line[] = [
      { by: 'Ada Brook', says: '“Late.”', confidence: 0.9 },
      { by: 'Peter Lind', says: '“Not late.”', confidence: 0.7 },
      { by: null, says: '“Is it?”' },
    ];
    const speech = speechOf(articleOf(lines), 0.8);
    expect(speech.voices.map(({ name }) => name)).toEqual(['Ada Brook']);
    expect(speech.said.unknown).toEqual({ quotes: 2, reported: 0, words: 4 });
    expect(speech.doubtful).toEqual({ quotes: 1, reported: 0, words: 2 });
    expect(speechOf(articleOf(lines), 0.7).doubtful.quotes).toBe(0);
  });

  it('keep the whole quote where only a part of it is uncertain, as --min-confidence of the main command does', () => {
    const lines: Line[] = [
      { by: 'Ada Brook', says: '“Late,”', confidence: 0.9 },
      { by: 'Ada Brook', says: '“and cold.”', confidence: 0.5, on: true },
    ];
    expect(voices(lines, 0.8)).toEqual(['person Ada Brook: 1+0, 3 words']);
  });
});
