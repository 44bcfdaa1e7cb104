import type { Analysis, Entity } from '../../article.js';
import { telling } from './aliases.js';
import { printable } from './characters.js';
import { type Page, together, wrap } from './page.js';

const MOST = 20;

/** The places in one compact list. */
export function places({ places }: Analysis, page: Page): string[] {
  return compactList('Places', places, page);
}

/** The organizations in one compact list. */
export function organizations({ organizations }: Analysis, page: Page): string[] {
  return compactList('Organizations', organizations, page);
}

function compactList(title: string, entities: Entity[], page: Page): string[] {
  if (entities.length === 0) return [];
  const names = entities.slice(0, MOST).map((entity) => named(entity, page));
  const more = entities.length - names.length;
  const list = names.join(', ') + (more > 0 ? page.style.faint(` and ${more} more`) : '');
  return [page.style.title(title), ...wrap(list, page.width, '  ')];
}

/** "Name (ALIAS) ×3", the parts kept on one line. */
function named(entity: Entity, { style }: Page): string {
  const aliases = telling(entity);
  const also = aliases.length > 0 ? ` (${aliases.join(', ')})` : '';
  const times = entity.mentions.length > 1 ? style.faint(together(` ×${entity.mentions.length}`)) : '';
  return printable(entity.name) + also + times;
}
