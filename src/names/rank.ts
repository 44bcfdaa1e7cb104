import type { Organization, Person, Place } from '../article.js';
import { type Document, textSpan } from '../language/document.js';
import type { NamedEntity } from './entity.js';

/** The entities as they are printed, sorted by salience, and the id that each of them got. */
export interface RankedEntities {
  people: Person[];
  places: Place[];
  organizations: Organization[];
  ids: Map<NamedEntity, string>;
}

const HALF_WAY = 4;
const NOWHERE = { code: null, latitude: null, longitude: null };

/** How much a mention's place adds: the headline most, then the opening paragraph. */
function weightOf(document: Document, paragraph: number): number {
  const kind = document.paragraphs[paragraph]!.kind;
  if (kind === 'headline') return 2;
  const first = document.paragraphs.findIndex((p) => p.kind === 'paragraph');
  return paragraph === first ? 1.5 : 1;
}

/** 0 to 1: mentions count by where they stand, each quote as one more; half-way is four plain mentions. */
function salienceOf(document: Document, entity: NamedEntity, quotes: number): number {
  const weight = entity.mentions.reduce(
    (sum, m) => sum + weightOf(document, document.tokens[m.from]!.paragraph),
    quotes,
  );
  return Math.round((weight / (weight + HALF_WAY)) * 1000) / 1000;
}

/** Gives entities their salience, order and ids. `quoteCounts` says how many quotes each of them speaks. */
export function rankEntities(
  document: Document,
  entities: readonly NamedEntity[],
  quoteCounts: ReadonlyMap<NamedEntity, number>,
): RankedEntities {
  const ids = new Map<NamedEntity, string>();
  const list = <T>(type: NamedEntity['type'], letter: string, extra: (entity: NamedEntity) => T) =>
    entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({ entity, salience: salienceOf(document, entity, quoteCounts.get(entity) ?? 0) }))
      .sort((a, b) => b.salience - a.salience)
      .map(({ entity, salience }, i) => {
        const id = `${letter}${i + 1}`;
        ids.set(entity, id);
        const mentions = entity.mentions.map((m) => textSpan(document.text, m));
        return { id, name: entity.name, aliases: entity.aliases, ...extra(entity), mentions, salience };
      });
  return {
    people: list('person', 'p', (e) => ({ description: e.descriptions[0] ?? null })),
    places: list('place', 'l', (e) => ({ kind: e.kind ?? 'other', ...(e.location ?? NOWHERE) })),
    organizations: list('organization', 'o', () => ({})),
    ids,
  };
}
