import type { Block, Span, TextSpan } from '../article.js';
import { type Document, textSpan, tokenAt } from '../language/document.js';
import { type NamedEntity, otherForms, printedName } from '../names/entity.js';
import type { NameMention } from '../names/mention.js';
import { senseOfPlaces } from '../names/place-readings.js';
import type { DraftQuote } from '../quotes/assemble.js';
import type { AnnotatedName, Annotations } from './annotations.js';

/** Annotations in the form of what the stages of the analysis find. */
export interface Placed {
  entities: NamedEntity[];
  quotes: DraftQuote[];
  scareQuotes: TextSpan[];
}

/** Takes annotations for what the stages would have found; where places lie is looked up. */
export function placeAnnotations(document: Document, { names, quotes, scareQuotes }: Annotations): Placed {
  const entities = names.map((name) => entityOf(document, name));
  locate(document, entities);
  return {
    entities,
    quotes: placeQuotes(document.text, quotes, entities),
    scareQuotes: scareQuotes.map((span) => textSpan(document.text, span)),
  };
}

function entityOf(
  document: Document,
  { type, name, description, kind, mentions }: AnnotatedName,
): NamedEntity {
  const placed = mentions.map((span): NameMention => {
    const from = Math.max(0, Math.min(tokenAt(document, span.start), document.tokens.length - 1));
    const to = Math.max(from + 1, tokenAt(document, span.end));
    return { ...textSpan(document.text, span), from, to, type, title: null };
  });
  const aliases = otherForms(
    name,
    placed.map(({ text }) => printedName(text)),
  );
  return {
    type,
    name,
    aliases,
    mentions: placed,
    descriptions: description === null ? [] : [description],
    kind,
  };
}

/** Says of places where they are, and what they are if that was not annotated. */
function locate(document: Document, entities: readonly NamedEntity[]): void {
  const places = entities.filter(({ type }) => type === 'place');
  const senses = senseOfPlaces(
    document,
    places.flatMap(({ mentions }) => mentions),
  );
  for (const place of places) {
    const known = place.mentions.map((mention) => senses.get(mention)).filter((sense) => sense !== undefined);
    const sense = known.find(({ code }) => code !== null) ?? known[0];
    if (!sense) continue;
    const { code, latitude, longitude } = sense;
    place.kind ??= sense.kind;
    place.location = { code, latitude, longitude };
  }
}

function placeQuotes(
  text: string,
  quotes: Annotations['quotes'],
  entities: readonly NamedEntity[],
): DraftQuote[] {
  const order = quotes.map((_, index) => index).sort((a, b) => before(quotes[a]!, quotes[b]!));
  const idOf = new Map(order.map((index, place) => [index, `q${place + 1}`]));
  return order.map((index) => {
    const { kind, closed, continues, cue, speaker, ...span } = quotes[index]!;
    return {
      id: idOf.get(index)!,
      ...textSpan(text, span),
      kind,
      closed,
      continues: continues === null ? null : idOf.get(continues)!,
      cue: cue && textSpan(text, cue),
      speaker: speaker && {
        ...speaker,
        entity: speaker.entity === null ? null : entities[speaker.entity]!,
        mention: textSpan(text, speaker.mention),
      },
    };
  });
}

/** In reading order; of those that begin together, the longest first. */
const before = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What somebody annotated is no furniture, whatever it looks like. */
export function keepAnnotated(blocks: readonly Block[], { names, quotes }: Annotations): Block[] {
  const spans = [...names.flatMap(({ mentions }) => mentions), ...quotes];
  return blocks.map((block) => {
    const isAnnotated = spans.some(({ start, end }) => start < block.end && block.start < end);
    return block.kind === 'furniture' && isAnnotated
      ? { ...block, kind: 'paragraph', rule: 'annotated' }
      : block;
  });
}
