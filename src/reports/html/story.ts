import type { Analysis, Block, BlockKind, Entity, Mention, Quote } from '../../article.js';
import { counted } from '../text/words.js';
import { safe } from './safe.js';
import { isUncertain, type Voice, voiceOfQuotes } from './voices.js';

/** Something that covers a stretch of the text, and its HTML around what lies in it. */
interface Layer {
  start: number;
  end: number;
  /** What opens a piece of it; `isFirst` where it begins there, `isLast` where it ends there. */
  open(isFirst: boolean): string;
  close(isLast: boolean): string;
}

/** What of the article is marked, in two layers: names lie inside quotes. */
interface Layers {
  quotes: Layer[];
  names: Layer[];
}

/** The article as its reader saw it, with quotes and names marked. `prefix` makes its ids unique on the page. */
export function story(analysis: Analysis, text: string, voices: readonly Voice[], prefix: string): string {
  const layers: Layers = {
    quotes: apart(quoteLayers(analysis.quotes, voices, prefix)),
    names: apart(nameLayers(analysis, prefix)),
  };
  return runsOf(analysis.blocks)
    .map((run) => (run[0]!.kind === 'furniture' ? aside(run, text) : shown(run, text, layers)))
    .join('\n');
}

const TAGS: Record<Exclude<BlockKind, 'furniture'>, string> = {
  headline: 'h2',
  byline: 'p',
  dateline: 'p',
  subhead: 'h3',
  paragraph: 'p',
  caption: 'p',
};

/** The blocks of the article one by one, neighbours that are furniture together. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const before = runs.at(-1);
    if (block.kind === 'furniture' && before?.[0]?.kind === 'furniture') before.push(block);
    else runs.push([block]);
  }
  return runs;
}

function aside(run: readonly Block[], text: string): string {
  const lines = run.map(
    ({ start, end, rule }) => `<p title="${safe(rule)}">${safe(text.slice(start, end))}</p>`,
  );
  return `<details class="furniture"><summary>${counted(run.length, 'piece')} of page furniture</summary>${lines.join('')}</details>`;
}

function shown([block]: readonly Block[], text: string, { quotes, names }: Layers): string {
  const { kind, form, start, end } = block!;
  const tag = kind === 'furniture' ? 'p' : TAGS[kind];
  const words = pieces(start, end, quotes, (from, to) =>
    pieces(from, to, names, (a, b) => safe(text.slice(a, b))),
  );
  return `<${tag} class="${[kind, form].filter(Boolean).join(' ')}">${words}</${tag}>`;
}

/** The text from `start` to `end`, with the pieces of `layers` in it opened and closed; `inner` writes what lies between. */
function pieces(
  start: number,
  end: number,
  layers: readonly Layer[],
  inner: (start: number, end: number) => string,
): string {
  let html = '';
  let at = start;
  for (const layer of layers) {
    if (layer.end <= start) continue;
    if (layer.start >= end) break;
    const from = Math.max(layer.start, start);
    const to = Math.min(layer.end, end);
    html +=
      inner(at, from) + layer.open(from === layer.start) + inner(from, to) + layer.close(to === layer.end);
    at = to;
  }
  return html + inner(at, end);
}

/** In order, without those that overlap one before them, and without empty ones. */
function apart(layers: Layer[]): Layer[] {
  let reached = 0;
  return layers
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }) => {
      if (start < reached || end <= start) return false;
      reached = end;
      return true;
    });
}

function quoteLayers(quotes: readonly Quote[], voices: readonly Voice[], prefix: string): Layer[] {
  const voiceOf = voiceOfQuotes(voices);
  return quotes.map(({ id, kind, speaker, start, end }) => {
    const { number, colour, name } = voiceOf.get(id)!;
    const doubt = isUncertain(speaker) ? ' uncertain' : '';
    const label = number === 0 ? name : `said by ${name}${doubt && ', uncertain'}`;
    const note = `<a class="note" href="#${prefix}v${number}" aria-label="${number || '?'}: ${safe(label)}" title="${safe(label)}">${number || '?'}</a>`;
    return {
      start,
      end,
      open: (isFirst) =>
        `<span class="quote ${kind} c${colour}${doubt}" data-voice="${number}"${isFirst ? ` id="${prefix}${id}" tabindex="-1"` : ''}>`,
      close: (isLast) => `</span>${isLast ? note : ''}`,
    };
  });
}

/** How the ids of mentions are made: of the entity's id and the mention's number, from 1. */
export const mentionId = (prefix: string, entity: Entity, index: number): string =>
  `${prefix}${entity.id}m${index + 1}`;

function nameLayers({ people, places, organizations }: Analysis, prefix: string): Layer[] {
  const of = (kind: string, entities: readonly Entity[]): Layer[] =>
    entities.flatMap((entity) =>
      entity.mentions.map(({ start, end }: Mention, index) => ({
        start,
        end,
        open: (isFirst) =>
          `<a class="name ${kind}" href="#${prefix}${entity.id}"${isFirst ? ` id="${mentionId(prefix, entity, index)}"` : ''}>`,
        close: () => '</a>',
      })),
    );
  return [...of('person', people), ...of('place', places), ...of('organization', organizations)];
}
