import type { Analysis, Entity, Place } from '../../article.js';
import { telling } from '../text/aliases.js';
import { counted } from '../text/words.js';
import { map } from './map/map.js';
import { safe } from './safe.js';
import { mentionId } from './story.js';
import { isUncertain, type Voice } from './voices.js';

/** The people, places and organizations, each with its quotes and a jump to every mention. */
export function entities(analysis: Analysis, voices: readonly Voice[], prefix: string): string {
  const list = (
    title: string,
    kind: string,
    all: readonly Entity[],
    detail: (one: never) => string,
    top = '',
  ) =>
    all.length === 0
      ? ''
      : `<section class="entities"><h3>${title} <small>${all.length}</small></h3>${top}<ul>${all
          .map((one) => card(one, kind, detail(one as never), voices, prefix))
          .join('\n')}</ul></section>`;
  const { people, places, organizations } = analysis;
  return [
    list('People', 'person', people, ({ description }: { description: string | null }) => description ?? ''),
    list('Places', 'place', places, whereabouts, map(places)),
    list('Organizations', 'organization', organizations, () => ''),
  ].join('\n');
}

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
