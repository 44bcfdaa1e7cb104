/** What has a meaning in Markdown wherever it stands, and what has one at the beginning of a line. */
const SPECIAL = /[\\`*_[\]<>|~]|&(?=#?\w+;)/g;
const AT_START = /^(?:#{1,6}(?=\s|$)|[-+=]|\d{1,9}(?=[.)](?:\s|$)))/;

/** Words as they are, in the middle of a line of Markdown. */
export const escaped = (words: string): string => words.replace(SPECIAL, '\\$&');

/** The same at its beginning: they begin no heading, list or rule. */
export const escapedLine = (words: string): string =>
  escaped(words).replace(AT_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/**
 * Escaped words for a page where "@name" and "#12" call people and issues (GitHub, GitLab): an empty comment behind the
 * sign leaves it a sign.
 */
export const uncalled = (markdown: string): string => markdown.replace(/(?<![\w/])[@#](?=\w)/g, '$&<!-- -->');
