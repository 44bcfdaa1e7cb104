// Writes src/models/first-names.json: first names that tell whether somebody is a woman or a man.
//   node training/run.mjs first-names
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { isListedAs } from '../src/language/lexicon.js';
import type { Gender } from '../src/names/gender.js';
import { foldPlaceName } from '../src/names/place-name.js';
import { say } from './options.js';

const OUTPUT = 'src/models/first-names.json';
const LISTS = 'training/first-names';
const LANGUAGES = ['en', 'fr', 'es', 'it', 'de', 'tr'];
/** Share of the sources that must agree. */
const AGREEMENT = 0.8;
const LEAST_SOURCES = 2;
const LATIN = /^[\p{Script=Latin}'’-]{2,}$/u;

const require = createRequire(`${process.cwd()}/training/package.json`);

/** How many sources say that a name is a woman's, and how many a man's. */
type Votes = Map<string, Record<Gender, number>>;

/** One source: each name it has counts once for each sex. */
function vote(votes: Votes, names: Iterable<string>, gender: Gender): void {
  for (const name of new Set([...names].filter((n) => LATIN.test(n)).map(foldPlaceName))) {
    const count = votes.get(name) ?? { female: 0, male: 0 };
    count[gender]++;
    votes.set(name, count);
  }
}

function readList(name: string): string[] {
  const lines = fs.readFileSync(`${LISTS}/${name}.txt`, 'utf8').split('\n');
  return lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean));
}

/** Names by sex of every locale. */
function fakerVotes(votes: Votes): void {
  for (const locale of Object.values(allLocales)) {
    for (const gender of ['female', 'male'] as const) {
      vote(votes, locale.person?.first_name?.[gender] ?? [], gender);
    }
  }
}

function packageVotes(votes: Votes): void {
  for (const language of LANGUAGES) {
    const names: Map<string, Gender> = require(`gender-detection-from-name/names/${language}.js`);
    for (const gender of ['female', 'male'] as const) {
      vote(
        votes,
        [...names].filter(([, said]) => said === gender).map(([name]) => name),
        gender,
      );
    }
  }
}

/** compromise knows names by sex too; it is asked for those that the others have. */
function compromiseVotes(votes: Votes): void {
  const names = [...votes.keys()];
  const named = (tag: 'FemaleName' | 'MaleName'): string[] => names.filter((name) => isListedAs(name, tag));
  vote(votes, named('FemaleName'), 'female');
  vote(votes, named('MaleName'), 'male');
}

const listed = (name: string): ReadonlySet<string> => new Set(readList(name).map(foldPlaceName));

/** The gender that nearly all sources of a name give; null where they differ, or where one package alone has it. */
function verdict({ female, male }: Record<Gender, number>): Gender | null {
  const all = female + male;
  if (all < LEAST_SOURCES) return null;
  if (female >= AGREEMENT * all) return 'female';
  return male >= AGREEMENT * all ? 'male' : null;
}

/** The lists written by hand decide first. */
function settle(votes: Votes): Record<Gender, string[]> {
  const [either, hand] = [listed('either'), { female: listed('female'), male: listed('male') }];
  const settled: Record<Gender, string[]> = { female: [], male: [] };
  for (const name of [...new Set([...votes.keys(), ...hand.female, ...hand.male])].sort()) {
    if (either.has(name)) continue;
    const said = votes.get(name) ?? { female: 0, male: 0 };
    const gender =
      hand.female.has(name) === hand.male.has(name)
        ? verdict(said)
        : hand.female.has(name)
          ? 'female'
          : 'male';
    if (gender) settled[gender].push(name);
    else if (process.argv.includes('--left-out')) say(`left out: ${name} ${said.female} ${said.male}`);
  }
  return settled;
}

/** "3abc": shares the first three letters of the name before; ascending names become short. */
function frontCode(names: readonly string[]): string {
  return names
    .map((name, i) => {
      const before = names[i - 1] ?? '';
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === name[shared]) shared++;
      return `${shared}${name.slice(shared)}`;
    })
    .join('');
}

const votes: Votes = new Map();
fakerVotes(votes);
packageVotes(votes);
compromiseVotes(votes);
const { female, male } = settle(votes);
say(`${female.length} names of women, ${male.length} of men`);
fs.writeFileSync(
  OUTPUT,
  `${JSON.stringify({ female: frontCode(female), male: frontCode(male) }, null, 1)}\n`,
);
