/**
 * JSON text that is safe on a terminal too: besides what JSON itself escapes, DEL and the C1 controls (one of which
 * starts an escape sequence) are written as `\u00xx`. Lone surrogates come out escaped, so the text is always well formed.
 */
export function stringify(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[\x7f-\x9f]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16)}`,
  );
}
