import { createHash } from 'node:crypto';
import { safe } from './safe.js';
import { SCRIPT } from './script.js';
import { COLOUR_STYLE } from './style/colours.js';
import { LAYOUT_STYLE } from './style/layout.js';
import { MARK_STYLE } from './style/marks.js';
import { MEDIA_STYLE } from './style/media.js';

const STYLE = COLOUR_STYLE + LAYOUT_STYLE + MARK_STYLE + MEDIA_STYLE;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** How a page looks and what it does by itself. */
export interface Dress {
  style: string;
  /** Empty for a page that does nothing. */
  script: string;
}

const ARTICLES: Dress = { style: STYLE, script: SCRIPT };

/** The browser is told to run and load nothing but what is written here, whatever an article brings. */
const policyOf = ({ style, script }: Dress): string =>
  `default-src 'none'; style-src ${hash(style)};${script ? ` script-src ${hash(script)};` : ''} base-uri 'none'; form-action 'none'`;

/** The page down to where its articles begin. `title` is plain text. */
export function opening(title: string, dress: Dress = ARTICLES): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(dress)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${dress.style}</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
`;
}

/** The page behind its articles. */
export function closing({ script }: Dress = ARTICLES): string {
  return `</main>
${script ? `<script>${script}</script>\n` : ''}</body>
</html>
`;
}
