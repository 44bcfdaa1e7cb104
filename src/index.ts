export { type AnalyzeOptions, analyze } from './analyze.js';
export type * from './article.js';
export { type CheckOptions, check } from './check.js';
export type { Edit, Finding, Level, Region } from './checks/finding.js';
export { type CleanOptions, clean } from './clean.js';
