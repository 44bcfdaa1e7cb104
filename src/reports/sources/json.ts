import { stringify } from '../stringify.js';
import type { SourcesFormat } from './format.js';

/** The report as one object; `article-analyze schema sources` describes it. */
export const json: SourcesFormat = (report) => `${stringify(report, 2)}\n`;
