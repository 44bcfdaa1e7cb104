import type { Analysis } from '../../article.js';
import { countLeading } from '../../sorted.js';
import { counted } from '../text/words.js';
import { safe } from './safe.js';
import type { Voice } from './voices.js';

const WIDTH = 1000;
/** The narrowest mark that is seen and hit, in units of the strip. */
const NARROWEST = 8;

/** Where in the article who speaks: a row for each voice, whose button shows that voice alone. */
export function strip(analysis: Analysis, voices: readonly Voice[], prefix: string): string {
  if (voices.length === 0) return '';
  const place = placing(analysis);
  const rows = voices.map((voice) => row(voice, place, prefix));
  return `<section class="voices" aria-labelledby="${prefix}who"><h3 id="${prefix}who">Who speaks where</h3>
<ul>${rows.join('\n')}</ul>
<p class="status" role="status"></p></section>`;
}

function row(voice: Voice, place: (offset: number) => number, prefix: string): string {
  const { number, colour, name, utterances } = voice;
  const marks = utterances.flatMap(({ parts }) =>
    parts.map(({ id, start, end }) => {
      const x = Math.min(place(start), WIDTH - NARROWEST);
      const width = Math.max(NARROWEST, place(end) - x);
      return `<a href="#${prefix}${id}" tabindex="-1"><rect x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10"/></a>`;
    }),
  );
  return `<li class="c${colour}" id="${prefix}v${number}" tabindex="-1"><button type="button" aria-pressed="false" data-voice="${number}" data-name="${safe(name)}"><span class="number">${number || '?'}</span> ${safe(name)} <small>${counted(utterances.length, 'quote')}</small></button><svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true">${marks.join('')}</svg></li>`;
}

/** From offsets in the text to units along the strip, on which furniture takes no room. */
function placing({ blocks }: Analysis): (offset: number) => number {
  let total = 0;
  const own = blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => {
      const before = total;
      total += end - start;
      return { start, end, before };
    });
  return (offset) => {
    const block = own[countLeading(own, ({ start }) => start <= offset) - 1];
    const before = block ? block.before + Math.min(offset, block.end) - block.start : 0;
    return (before / (total || 1)) * WIDTH;
  };
}
