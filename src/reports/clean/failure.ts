import type { AnalysisError } from '../../article.js';
import type { ReportContext } from '../report.js';
import { printable } from '../text/characters.js';
import { layOut } from '../text/page.js';
import { rule } from '../text/rule.js';

/** What stands in a text of many articles in place of one that could not be read; the reason is on standard error. */
export function failure({ id, error }: AnalysisError, index: number, context: ReportContext): string {
  if (!context.many) return '';
  return `${index > 0 ? '\n' : ''}${rule(id, layOut(context))}\n\n(${printable(error.message)})\n`;
}
