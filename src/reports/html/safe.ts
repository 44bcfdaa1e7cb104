const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Any text as HTML that shows it, in elements and in attributes. Controls, which HTML does not allow, become U+FFFD, and so do marks
 * that turn the direction of writing round, which would reach into the words behind a short text.
 */
export function safe(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(CONTROLS, '\ufffd')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** All controls but tab, line feed and carriage return; embeddings, overrides and isolates. */
const CONTROLS = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
