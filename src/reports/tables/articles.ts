import type { Analysis } from '../../article.js';
import { joined, type Table } from './table.js';

const attributed = ({ quotes }: Analysis): number => quotes.filter(({ speaker }) => speaker).length;

const COLUMNS = [
  'article',
  'headline',
  'authors',
  'dateline',
  'published',
  'modified',
  'site',
  'url',
  'language',
  'words',
  'sentences',
  'paragraphs',
  'people',
  'places',
  'organizations',
  'quotes',
  'attributed',
  'error',
] as const;

/** A row an article, also for those that could not be analysed. */
export const articles: Table = {
  columns: COLUMNS,
  rows: (analysis) => {
    const { stats } = analysis;
    return [
      [
        analysis.id,
        analysis.headline?.text ?? null,
        joined(analysis.byline?.authors ?? []),
        analysis.dateline?.place ?? null,
        analysis.published,
        analysis.modified,
        analysis.site,
        analysis.url,
        analysis.language,
        stats.words,
        stats.sentences,
        stats.paragraphs,
        analysis.people.length,
        analysis.places.length,
        analysis.organizations.length,
        analysis.quotes.length,
        attributed(analysis),
        null,
      ],
    ];
  },
  failed: ({ id, error }) =>
    COLUMNS.map((column) => (column === 'article' ? id : column === 'error' ? error.message : null)),
};
