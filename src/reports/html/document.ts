import { createHash } from 'node:crypto';
import { safe } from './safe.js';
import { SCRIPT } from './script.js';
import { COLOUR_STYLE } from './style/colours.js';
import { LAYOUT_STYLE } from './style/layout.js';
import { MARK_STYLE } from './style/marks.js';
import { MEDIA_STYLE } from './style/media.js';

const STYLE = COLOUR_STYLE + LAYOUT_STYLE + MARK_STYLE + MEDIA_STYLE;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The browser is told to run and load nothing but what is written here, whatever an article brings. */
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** The page down to where its articles begin. `title` is plain text. */
export function opening(title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${safe(title)}</h1>
`;
}

/** The page behind its articles. */
export function closing(): string {
  return `</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
