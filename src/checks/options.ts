/** An option of a rule: what it is by default, and which values it takes. */
export interface OptionSpec<T extends number | string = number | string> {
  default: T;
  /** What it sets, for the documentation. */
  about: string;
  /** What it must be, to follow "must be" in a message. */
  expected: string;
  /** The value, if it is one; text from a command line counts as what it stands for. */
  parse(value: unknown): T | undefined;
}

export type OptionSpecs = Record<string, OptionSpec>;
/** The values of a rule's options. */
export type OptionValues<S extends OptionSpecs> = { [K in keyof S]: S[K]['default'] };

const asNumber = (value: unknown): number =>
  typeof value === 'string' && /^\d*\.?\d+$/.test(value) ? Number(value) : (value as number);

/** An option that is a whole number, 0 or more. */
export function wholeNumber(byDefault: number, about: string): OptionSpec<number> {
  const parse = (value: unknown) => {
    const number = asNumber(value);
    return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
  };
  return { default: byDefault, about, expected: 'a whole number, 0 or more', parse };
}

/** An option that is a share, 0 to 1. */
export function share(byDefault: number, about: string): OptionSpec<number> {
  const parse = (value: unknown) => {
    const number = asNumber(value);
    return typeof number === 'number' && number >= 0 && number <= 1 ? number : undefined;
  };
  return { default: byDefault, about, expected: 'a number from 0 to 1', parse };
}

/** An option that is an ISO 639 code of a language. */
export function languageCode(byDefault: string, about: string): OptionSpec<string> {
  const parse = (value: unknown) =>
    typeof value === 'string' && /^[a-z]{2,3}$/i.test(value) ? value.toLowerCase() : undefined;
  return {
    default: byDefault,
    about,
    expected: 'a language code of two or three letters, such as "en"',
    parse,
  };
}
