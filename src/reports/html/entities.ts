import type { Analysis, Entity, Place } from '../../article.js';
import { telling } from '../text/aliases.js';
import { counted } from '../text/words.js';
import { map } from './map/map.js';
import { safe } from './safe.js';
import { mentionId } from './story.js';
import { isUncertain, type Voice } from './voices.js';

/** The people, places and organizations, each with its quotes and a jump to every mention, and the speakers without a name. */
export function entities(analysis: Analysis, voices: readonly Voice[], prefix: string): string {
  const cards = <T extends Entity>(all: readonly T[], kind: string, detail: (one: T) => string): string[] =>
    all.map((one) => card(one, kind, detail(one), voices, prefix));
  const { people, places, organizations } = analysis;
  return [
    section(
      'People',
      cards(people, 'person', ({ description }) => description ?? ''),
    ),
    section('Places', cards(places, 'place', whereabouts), map(places)),
    section(
      'Organizations',
      cards(organizations, 'organization', () => ''),
    ),
    section(
      'Speakers without a name',
      voices.filter(({ entity }) => entity === null).map((voice) => unnamed(voice, prefix)),
    ),
  ].join('\n');
}

function section(title: string, cards: readonly string[], top = ''): string {
  if (cards.length === 0) return '';
  return `<section class="entities"><h3>${title} <small>${cards.length}</small></h3>${top}<ul>${cards.join('\n')}</ul></section>`;
}

const unnamed = (voice: Voice, prefix: string): string =>
  `<li><h4>${safe(voice.name)}</h4>${said(voice, prefix)}</li>`;

function whereabouts({ kind, code }: Place): string {
  return [kind === 'other' ? '' : kind, code ?? ''].filter(Boolean).join(', ');
}

function card(
  entity: Entity,
  kind: string,
  detail: string,
  voices: readonly Voice[],
  prefix: string,
): string {
  const also = telling(entity);
  const about = [detail, also.length > 0 ? `also ${also.join(', ')}` : ''].filter(Boolean).join(' · ');
  const jumps = entity.mentions.map(
    (_, index) =>
      `<a href="#${mentionId(prefix, entity, index)}" aria-label="${safe(`${entity.name}, mention ${index + 1}`)}">${index + 1}</a>`,
  );
  return `<li id="${prefix}${safe(entity.id)}" tabindex="-1"><h4><span class="name ${kind}">${safe(entity.name)}</span></h4>${about ? `<p class="about">${safe(about)}</p>` : ''}<p class="jumps">${counted(jumps.length, 'mention')}: ${jumps.join(' ')}</p>${said(
    voices.find((voice) => voice.entity === entity.id),
    prefix,
  )}</li>`;
}

function said(voice: Voice | undefined, prefix: string): string {
  if (!voice) return '';
  const items = voice.utterances.map(({ parts, speaker, reported }) => {
    const doubt =
      speaker && isUncertain(speaker)
        ? ` <em>uncertain: ${safe(speaker.rule.replaceAll('-', ' '))}</em>`
        : '';
    const words = parts.map(({ text }) => safe(text)).join(' … ');
    return `<li${doubt ? ' class="uncertain"' : ''}><a href="#${prefix}${parts[0]!.id}">${reported ? 'reported: ' : ''}${words}</a>${doubt}</li>`;
  });
  return `<ul class="said c${voice.colour}">${items.join('')}</ul>`;
}
