import fs from 'node:fs';
import path from 'node:path';
import { type CleanArticle, takeApart, whole } from './article.js';
import type { LabelledCase } from './case.js';
import type { Damage, Damaged, Damages } from './damage/damage.js';
import { encodingDamages } from './damage/encoding.js';
import { furnitureDamages } from './damage/furniture.js';
import { markupDamages } from './damage/markup.js';
import { partDamages } from './damage/parts.js';
import { quoteDamages } from './damage/quotes.js';
import { textDamages } from './damage/text.js';
import { wallDamages } from './damage/walls.js';
import { wholeDamages } from './damage/whole.js';
import { Random } from './random.js';

/** Where the random numbers begin for the set that is committed. */
export const SEED = 20;
const MOST_TRIES = 50;
const DAMAGES: Damages = {
  ...wholeDamages,
  ...wallDamages,
  ...markupDamages,
  ...encodingDamages,
  ...furnitureDamages,
  ...textDamages,
  ...quoteDamages,
  ...partDamages,
};

/** What some of these stories have all the same. */
const TRUE_OF_STORIES: Record<string, string[]> = { 'hard/subscribe-end': ['teaser-residue'] };

/**
 * Builds the labelled set from a folder with clean articles (`clean/`) and with stories that only look like something
 * else (`hard/`): both as they are, and clean ones damaged in every way that there is. A seed gives the same bytes every time.
 */
export function buildCases(folder: string, seed: number): LabelledCase[] {
  const clean = readTexts(folder, 'clean');
  const articles = clean.map(({ text }) => takeApart(text));
  return [
    ...clean.map(({ id, text }) => ({ id, text, rules: [], open: [] })),
    ...readTexts(folder, 'hard').map(({ id, text }) => ({
      id,
      text,
      rules: TRUE_OF_STORIES[id] ?? [],
      open: ['too-short'],
      openLevels: ['info' as const],
    })),
    ...damageAll(articles, new Random(seed)),
  ];
}

function readTexts(folder: string, kind: string): { id: string; text: string }[] {
  const files = fs.readdirSync(path.join(folder, kind)).sort();
  return files.map((file) => ({
    id: `${kind}/${path.parse(file).name}`,
    text: fs.readFileSync(path.join(folder, kind, file), 'utf8'),
  }));
}

function damageAll(articles: readonly CleanArticle[], random: Random): LabelledCase[] {
  return Object.entries(DAMAGES).flatMap(([rule, damages]) =>
    damages.map((damage, i) => {
      const damaged = damageOne(damage, articles, random);
      return { id: `${rule}-${i + 1}`, rules: [rule], open: [], ...damaged };
    }),
  );
}

/** A damage takes one of the articles that it changes: not all have what it breaks. */
function damageOne(damage: Damage, articles: readonly CleanArticle[], random: Random): Damaged {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const article = random.pick(articles);
    const damaged = damage(article, random);
    if (damaged.text !== whole(article) || damaged.options || damaged.earlier) return damaged;
  }
  throw new Error('A damage changes none of the articles.');
}

/** The labelled set as a file: one case a line. */
export const printCases = (cases: readonly LabelledCase[]): string =>
  cases.map((each) => `${JSON.stringify(each)}\n`).join('');
