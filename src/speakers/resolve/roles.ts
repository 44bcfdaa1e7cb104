import type { Token } from '../../language/document.js';
import type { NamedEntity } from '../../names/entity.js';
import { placeReadings } from '../../names/gazetteer.js';
import type { NameMention } from '../../names/mention.js';
import { namesOfRegion } from '../../names/place-index.js';
import { wordSet } from '../by-word.js';
import { phraseEndingAt } from '../phrase.js';
import { type Scene, wordAt } from '../scene.js';
import { isPersonNoun, type Role, roleIn } from './role.js';

const LONGEST = 10;
const ENDS = /^(?:[,.;:!?()"“”]|--|–|—|who|whose|which|and|but|because|when|while|after|before)$/u;
const POSSESSIVE = /^(?:his|her|their|its|'s)$/u;
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
  ['i', 'independent'],
]);

const lower = (tokens: readonly Token[]): string[] => tokens.map((t) => t.lower);

/** The words of the phrase that starts at `from`, up to what ends it. */
function phraseFrom({ document }: Scene, from: number): string[] {
  let to = from;
  const sentence = document.tokens[from]?.sentence;
  while (
    to - from < LONGEST &&
    document.tokens[to]?.sentence === sentence &&
    !ENDS.test(document.tokens[to]!.lower)
  )
    to++;
  return lower(document.tokens.slice(from, to));
}

const title = ({ document }: Scene, { title: t }: NameMention): string[] =>
  t ? lower(document.tokens.slice(t.from, t.to)) : [];

/** "the harbour's commissioner, NAME, …": the description that a comma parts from the name; only of one in front of the clause. */
function before(scene: Scene, mention: NameMention): string[] {
  const comma = mention.from - 1;
  if (mention.title || wordAt(scene, comma) !== ',' || !/^[,.)]$/u.test(wordAt(scene, mention.to))) return [];
  const phrase = phraseEndingAt(scene, comma);
  return phrase?.kind === 'description' ? lower(scene.document.tokens.slice(phrase.from, comma)) : [];
}

const COPULAS = wordSet('is was became remains');
const WORKING = wordSet('works worked serves served');

/** NAME is a doctor · NAME, who works as a nurse · NAME was elected mayor */
function copula(scene: Scene, mention: NameMention): string[] {
  let at = mention.to;
  if (wordAt(scene, at) === ',' && wordAt(scene, at + 1) === 'who') at += 2;
  else if (wordAt(scene, at) === 'who') at++;
  const verb = wordAt(scene, at);
  if (COPULAS.has(verb)) {
    const next = wordAt(scene, at + 1);
    if (/^(?:an?|the|one)$/u.test(next)) return phraseFrom(scene, at + 1);
    if (/^(?:elected|named|appointed|sworn)$/u.test(next)) return phraseFrom(scene, at + 2);
  }
  return WORKING.has(verb) && wordAt(scene, at + 1) === 'as' ? phraseFrom(scene, at + 2) : [];
}

/** The words of the American state that "Fla.", "N.Y." or the post's "TX" stands for; the word itself where it is none. */
function wordsOfState(word: string): string[] {
  const [reading] = placeReadings(word);
  const code = reading?.code === 'US' && reading.kind === 'region' ? reading.region : word.toUpperCase();
  const names = namesOfRegion('US', code ?? '');
  return names.length > 0 ? names.flatMap((name) => name.split(' ')) : [word];
}

/** The words of the party and state in "(R-Fla.)", "of Florida": they hold for every role of the person. */
export function originsAt(scene: Scene, mention: NameMention): string[] {
  let at = mention.to;
  if (/^[,(]$/u.test(wordAt(scene, at))) at++;
  const party = PARTIES.get(wordAt(scene, at));
  if (party && wordAt(scene, at + 1) === '-') return [party, ...wordsOfState(wordAt(scene, at + 2))];
  if (wordAt(scene, mention.to) !== 'of') return [];
  const place = scene.mentionFrom.get(mention.to + 1);
  return place ? lower(scene.document.tokens.slice(place.from, place.to)) : [];
}

/** "his lawyer NAME", "NAME's wife, NAME": whether the phrase says whose it is. */
function isOwned(scene: Scene, mention: NameMention): boolean {
  const from = mention.title?.from ?? mention.from;
  return POSSESSIVE.test(wordAt(scene, from - 1));
}

function rolesAt(scene: Scene, mention: NameMention): Role[] {
  const phrases = [title(scene, mention), before(scene, mention), copula(scene, mention)];
  return phrases.flatMap((words) => {
    const role = words.length > 0 ? roleIn(words) : null;
    if (!role) return [];
    return [POSSESSIVE.test(words[0]!) || isOwned(scene, mention) ? { ...role, isOwned: true } : role];
  });
}

/** All that the article says a person is: titles, appositions on either side, "NAME is a …". */
export function rolesOf(scene: Scene, person: NamedEntity): Role[] {
  const described = person.descriptions.map((d) =>
    roleIn(d.toLowerCase().replace(/[’]/gu, "'").split(/\s+/u)),
  );
  const roles = [
    ...described.filter((r) => r !== null),
    ...person.mentions.flatMap((m) => rolesAt(scene, m)),
  ];
  return roles.filter((role) => isPersonNoun(role.head));
}
