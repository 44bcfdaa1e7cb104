import stringWidth from 'fast-string-width';
import { printable } from './characters.js';
import { cut, type Page } from './page.js';

/** A line across the page with the input's name in it. */
export function rule(id: string, { style, width }: Page): string {
  const name = cut(printable(id) || '(unnamed)', width - 6);
  const rest = Math.max(0, width - 4 - stringWidth(name));
  return `${style.faint('──')} ${style.strong(name)} ${style.faint('─'.repeat(rest))}`;
}
