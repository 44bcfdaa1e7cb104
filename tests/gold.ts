import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digest } from './digest.js';

/** Gold: some parts may be missing, where careful readers could disagree, and are not compared then. */
export type Gold = { about: string } & Pick<Digest, 'blocks' | 'people' | 'quotes'> & Partial<Digest>;

export interface Fixture {
  /** The folder's name. */
  slug: string;
  bytes: Uint8Array;
  gold: Gold;
}

const FOLDER = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Every folder under `fixtures/` that has gold, in the order of their names. */
export function readFixtures(): Fixture[] {
  const hasGold = (slug: string): boolean => fs.existsSync(path.join(FOLDER, slug, 'expected.json'));
  return fs.readdirSync(FOLDER).filter(hasGold).sort().map(readFixture);
}

function readFixture(slug: string): Fixture {
  const gold = JSON.parse(fs.readFileSync(path.join(FOLDER, slug, 'expected.json'), 'utf8')) as Gold;
  for (const part of ['about', 'blocks', 'people', 'quotes'] as const) {
    if (gold[part] === undefined) throw new Error(`fixtures/${slug}/expected.json has no "${part}"`);
  }
  return { slug, bytes: fs.readFileSync(path.join(FOLDER, slug, 'input.txt')), gold };
}

/** Fields that gold may leave open, item by item; the others have a default that gold leaves out. */
const OPEN_FIELDS = ['description', 'kind', 'cue', 'speaker'];
/** In place of a block's kind: any will do. */
const ANY_KIND = 'any: ';

/** `found` made comparable with `gold`: what gold leaves open in an item is left out or open there too. */
export function asOpenAsGold(found: Digest[keyof Digest], gold: Digest[keyof Digest]): unknown {
  if (!Array.isArray(found) || !Array.isArray(gold)) return found;
  return found.map((item, index) => {
    const given = gold.find((other) => label(other) === label(item)) ?? gold[index];
    if (typeof item === 'string') return openLine(item, given);
    if (typeof given !== 'object') return item;
    const open = OPEN_FIELDS.filter((field) => !(field in given));
    return Object.fromEntries(Object.entries(item).filter(([field]) => !open.includes(field)));
  });
}

function openLine(line: string, gold: unknown): string {
  const open = line.replace(/^[\w ]+: /, ANY_KIND);
  return gold === open ? open : line;
}

function label(item: string | Digest['quotes' | 'people'][number]): string {
  if (typeof item === 'string') return item;
  return 'text' in item ? item.text : item.name;
}
