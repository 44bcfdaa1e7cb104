import type { TextSpan } from '../article.js';
import { addressOf, objectReport, type TextOf, type WithText } from './object.js';

/** Characters before and after a passage by which it is found again where the text has changed. */
const AROUND = 32;

/** What is said of a passage: what it is, and who or what it names. */
interface Note {
  id: string;
  tag: string;
  value: string | null;
  span: TextSpan;
}

/** A page of W3C Web Annotations: one a quote, with its speaker, and one a mention of a name. */
export const webAnnotation = objectReport((analysis, textOf) => {
  const source = addressOf(analysis);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationPage',
    items: notesOf(analysis).map((note) => annotation(note, source, textOf)),
  };
});

function notesOf({ people, places, organizations, quotes }: WithText): Note[] {
  const entities = [
    ...people.map((entity) => ({ entity, tag: 'person' })),
    ...places.map((entity) => ({ entity, tag: 'place' })),
    ...organizations.map((entity) => ({ entity, tag: 'organization' })),
  ];
  const names = entities.flatMap(({ entity: { id, name, mentions }, tag }) =>
    mentions.map((span, index) => ({ id: `${id}-${index + 1}`, tag, value: name, span })),
  );
  const said = quotes.map(({ id, speaker, ...span }) => ({
    id,
    tag: 'quote',
    value: speaker?.name ?? null,
    span,
  }));
  return [...said, ...names].sort((a, b) => a.span.start - b.span.start);
}

function annotation({ id, tag, value, span }: Note, source: string, textOf: TextOf): object {
  const { start, end, text: exact } = span;
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  return {
    id: `${source}#${id}`,
    type: 'Annotation',
    motivation: value === null ? 'tagging' : 'identifying',
    body: [body('tagging', tag), ...(value === null ? [] : [body('identifying', value)])],
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: textOf(start - AROUND, start),
          suffix: textOf(end, end + AROUND),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
