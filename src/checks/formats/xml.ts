/** What may not stand in XML 1.0, not even as a character reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
const SPECIAL = /[&<>"'\t\n\r\x7f-\x9f\u2028\u2029]/gu;

/** Text for the content of an element or the value of an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);

/** Attributes with a blank before each; those that are undefined are left out. */
export const attributes = (values: Record<string, string | number | undefined>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
