const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as HTML that shows it, in elements and in attributes. Controls, which HTML does not allow, become U+FFFD. */
export function safe(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(CONTROLS, '\ufffd')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** All controls but tab, line feed and carriage return. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
