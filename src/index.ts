export { type AnalyzeOptions, analyze } from './analyze.js';
export type * from './article.js';
export { type CheckOptions, check } from './check.js';
export type { Edit, Finding, Level, Region } from './checks/finding.js';
export { type CleanOptions, clean } from './clean.js';
export type * from './diff/article-diff.js';
export { type DiffOptions, diffAnalyses } from './diff.js';
export type {
  Said,
  SourcesDescription,
  SourcesFigures,
  SourcesGroup,
  SourcesPart,
  SourcesReport,
  SourcesReturn,
  SourcesShares,
  SourcesSpeaker,
  SourcesSpeakerCount,
} from './sources/figures.js';
export type { SourcesOrder } from './sources/orders.js';
export { countSources, type SourcesOptions } from './sources.js';
