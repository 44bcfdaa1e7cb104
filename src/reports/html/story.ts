import type { Analysis, Block, BlockKind, Entity, Mention, Quote } from '../../article.js';
import { counted } from '../text/words.js';
import { type Layer, type Level, layered, levelsOf } from './layers.js';
import { safe } from './safe.js';
import { isUncertain, type Voice, voiceOfQuotes } from './voices.js';

/** The article as its reader saw it, with quotes and, inside of them, names marked. `prefix` makes its ids unique on the page. */
export function story(analysis: Analysis, text: string, voices: readonly Voice[], prefix: string): string {
  const levels = [
    ...levelsOf(quoteLayers(analysis.quotes, voices, prefix)),
    ...levelsOf(nameLayers(analysis, prefix)),
  ];
  return runsOf(analysis.blocks)
    .map((run) => (run[0]!.kind === 'furniture' ? aside(run, text) : shown(run[0]!, text, levels)))
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
    ({ start, end, rule }) => `<p title="${safe(rule)}" dir="auto">${safe(text.slice(start, end))}</p>`,
  );
  return `<details class="furniture"><summary>${counted(run.length, 'piece')} of page furniture</summary>${lines.join('')}</details>`;
}

function shown({ kind, form, start, end }: Block, text: string, levels: readonly Level[]): string {
  const tag = kind === 'furniture' ? 'p' : TAGS[kind];
  const words = layered(start, end, levels, (from, to) => safe(text.slice(from, to)));
  return `<${tag} class="${[kind, form].filter(Boolean).join(' ')}" dir="auto">${words}</${tag}>`;
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
