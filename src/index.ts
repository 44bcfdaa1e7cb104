export { type AnalyzeOptions, analyze } from './analyze.js';
export type * from './article.js';
export { type CleanOptions, clean } from './clean.js';
