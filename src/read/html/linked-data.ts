import { decodeHTML } from 'entities';
import { type DomDocument, oneLine } from './dom.js';

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /WebPage$/;
/** Things whose names, dates and addresses are not the article's. */
const BESIDE = /(?:Organization|Corporation|Person|WebSite|List|ListItem|Object|Action|Image)$/;
const DEEPEST = 6;
/** What wraps scripts for browsers that know none. */
const WRAPPING =
  /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a script, also of one with line breaks inside its strings; undefined for broken JSON. */
function parse(script: string): unknown {
  const json = script.replace(WRAPPING, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

/** All objects of a value that stand at its top, in arrays, or in graphs. */
function* thingsOf(value: unknown, depth = 0): Generator<Thing> {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const item of value) yield* thingsOf(item, depth + 1);
  if (!isThing(value)) return;
  yield value;
  yield* thingsOf(value['@graph'], depth + 1);
  yield* thingsOf(value.mainEntity, depth + 1);
}

const typesOf = (thing: Thing): string[] => [thing['@type'] ?? []].flat().map(String);

/** How likely a thing is the article: 0 for one that says so, 3 for what cannot be. */
function rankOf(thing: Thing): number {
  const types = typesOf(thing);
  const has = (pattern: RegExp): boolean => types.some((type) => pattern.test(type));
  if (has(ARTICLE)) return 0;
  if (has(PAGE)) return 1;
  return has(BESIDE) ? 3 : 2;
}

/** What a page says of itself in JSON-LD (schema.org), its articles first. */
export class LinkedData {
  private readonly things: Thing[];
  private readonly byId: ReadonlyMap<unknown, Thing>;

  constructor(page: DomDocument) {
    const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
    const all = scripts.flatMap((script) => [...thingsOf(parse(script.textContent ?? ''))]);
    this.things = all.filter((thing) => rankOf(thing) < 3).sort((one, other) => rankOf(one) - rankOf(other));
    this.byId = new Map(all.flatMap((thing) => ('@id' in thing ? [[thing['@id'], thing] as const] : [])));
  }

  /** The words or names that the first object with `key` gives it. */
  first(key: string): string[] {
    for (const thing of this.things) {
      const names = this.namesOf(thing[key]);
      if (names.length > 0) return names;
    }
    return [];
  }

  /** Texts as they are, and of objects, which may stand elsewhere under their id, the names. */
  private namesOf(value: unknown, depth = 0): string[] {
    if (typeof value === 'string') return [oneLine(decodeHTML(value))].filter(Boolean);
    if (Array.isArray(value)) return value.flatMap((item) => this.namesOf(item, depth));
    if (!isThing(value) || depth > DEEPEST) return [];
    const named = 'name' in value ? value : this.byId.get(value['@id']);
    return this.namesOf(named?.name, depth + 1);
  }
}
