import type { Document } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';

const LAST_PARAGRAPHS = 5;

/** The person who signs a letter: a name that is a short paragraph of its own near the end. */
function signer(document: Document, people: readonly NamedEntity[]): NamedEntity | null {
  const last = document.paragraphs.length - LAST_PARAGRAPHS;
  for (const person of people) {
    const alone = person.mentions.some((m) => {
      const index = document.tokens[m.from]!.paragraph;
      const paragraph = document.paragraphs[index]!;
      return index >= last && m.to === paragraph.to && m.from - paragraph.from <= 1 && m.to - m.from > 1;
    });
    if (alone) return person;
  }
  return null;
}

/** Who "I" is in the article's own voice: its one author by the byline, or the person who signs it; null otherwise. */
export function findWriter(document: Document, entities: readonly NamedEntity[]): NamedEntity | null {
  const people = entities.filter((e) => e.type === 'person');
  const authors = people.filter((p) =>
    p.mentions.some((m) => document.paragraphs[document.tokens[m.from]!.paragraph]!.kind === 'byline'),
  );
  return authors.length === 1 ? authors[0]! : authors.length > 1 ? null : signer(document, people);
}
