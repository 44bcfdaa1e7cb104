import { stringify } from '../stringify.js';
import type { DiffReport } from './index.js';

/** One pretty-printed object. */
export const json: DiffReport = (diff) => `${stringify(diff, 2)}\n`;
