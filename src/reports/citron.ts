import type { TextSpan } from '../article.js';
import { type Utterance, utterancesOf } from '../quotes/utterances.js';
import { objectReport, type WithText } from './object.js';

const spanOf = ({ start, end, text }: TextSpan): TextSpan => ({ start, end, text });

/** Citron's annotation format. A quote there has a cue and a source: those without are left out. */
export const citron = objectReport((analysis) => ({
  text: analysis.text,
  quotes: utterancesOf(analysis).flatMap((utterance) => quoteOf(utterance, analysis)),
  coreference_groups: groupsOf(analysis),
}));

function quoteOf({ parts, speaker }: Utterance, analysis: WithText): object[] {
  const cue = parts.find((part) => part.cue)?.cue;
  if (!cue || !speaker) return [];
  return [
    {
      id: parts[0]!.id,
      cue: spanOf(cue),
      sources: [spanOf(speaker.mention)],
      contents: parts.map(spanOf),
      coreferences: namesOf(speaker.entity, analysis),
      confidence: speaker.confidence,
    },
  ];
}

/** The first mention by the full name of whoever speaks. */
function namesOf(entity: string | null, { people, organizations }: WithText): TextSpan[] {
  const found = [...people, ...organizations].find(({ id }) => id === entity);
  const mention = found?.mentions.find(({ text }) => text === found.name) ?? found?.mentions[0];
  return mention ? [spanOf(mention)] : [];
}

/** Where somebody is named or speaks, by a pronoun too; each of two places or more. */
function groupsOf({ people, organizations, quotes }: WithText): TextSpan[][] {
  const groups = [...people, ...organizations].map(({ id, mentions }) => {
    const spoken = quotes.flatMap(({ speaker }) => (speaker?.entity === id ? [speaker.mention] : []));
    const places = new Map(
      [...mentions, ...spoken].map((span) => [`${span.start}-${span.end}`, spanOf(span)]),
    );
    return [...places.values()].sort((a, b) => a.start - b.start);
  });
  return groups.filter(({ length }) => length > 1);
}
