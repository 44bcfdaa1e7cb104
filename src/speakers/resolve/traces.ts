import type { TokenRange } from '../../language/document.js';
import type { NamedEntity } from '../../names/entity.js';
import { wordSet } from '../by-word.js';
import { type Phrase, phraseStartingAt } from '../phrase.js';
import { type Scene, wordAt } from '../scene.js';
import { countBefore } from './count-before.js';
import { isPersonNoun, roleIn } from './role.js';
import { type Unnamed, unnamedBy } from './unnamed.js';
import { isSubject, OBLIQUE, SUBJECT, weigh } from './weight.js';

/** One place in the text where somebody is spoken of, and how much that puts them before the reader's eyes. */
export interface Trace {
  who: NamedEntity | Unnamed;
  /** The token where it begins, a title included. */
  from: number;
  /** Points of the place itself, whatever is looked for: a subject has more, a possessive less. */
  weight: number;
}

/** A trace of somebody without a name. */
export interface Introduction extends Trace {
  who: Unnamed;
}

export const isNamed = (who: NamedEntity | Unnamed): who is NamedEntity => 'mentions' in who;

/** Puts a trace behind those that begin no later. */
export const insert = (traces: Trace[], trace: Trace): void => {
  traces.splice(countBefore(traces, trace.from + 1), 0, trace);
};

/** All traces of an article: those that it is written with, and those that the reading leaves. */
export class Traces {
  readonly #written: readonly Trace[];
  readonly #left: Trace[] = [];

  /** `written` are in reading order. */
  constructor(written: readonly Trace[]) {
    this.#written = written;
  }

  leave(trace: Trace): void {
    insert(this.#left, trace);
  }

  /** Those in front of a token, the nearest first, up to one that is not near; of two at one place what was left there first. */
  before(token: number, isNear: (trace: Trace) => boolean = () => true): Trace[] {
    const found: Trace[] = [];
    let written = countBefore(this.#written, token) - 1;
    let left = countBefore(this.#left, token) - 1;
    while (written >= 0 || left >= 0) {
      const isLeft = left >= 0 && (written < 0 || this.#left[left]!.from >= this.#written[written]!.from);
      const trace = isLeft ? this.#left[left--]! : this.#written[written--]!;
      if (!isNear(trace)) break;
      found.push(trace);
    }
    return found;
  }
}

const INTRODUCED = -0.4;

/** Where people and organizations are named, in reading order. */
export function mentionTraces(scene: Scene, entities: readonly NamedEntity[]): Trace[] {
  const traces: Trace[] = [];
  for (const who of entities) {
    if (who.type === 'place') continue;
    for (const m of who.mentions)
      traces.push({ who, from: m.title?.from ?? m.from, weight: weigh(scene, m) });
  }
  return traces.sort((a, b) => a.from - b.from);
}

const NO_INTRODUCTION =
  /^(?:is|are|was|were|be|been|being|as|like|became|become|,|such|not|just|for|with|of|than|by|--|–|—|\()$/u;

const NOUN_REACH = 6;

/** Whether one of the next words names a person: asked first, since it costs nothing. */
function hasPersonNoun(scene: Scene, from: number): boolean {
  for (let at = from; at < from + NOUN_REACH; at++) if (isPersonNoun(wordAt(scene, at))) return true;
  return false;
}

/** "A nurse ran out of the hall.": people whom the article brings up without a name. */
function introductionAt(scene: Scene, at: number): Introduction | null {
  const { tokens, text } = scene.document;
  if (NO_INTRODUCTION.test(wordAt(scene, at - 1)) || !hasPersonNoun(scene, at + 1)) return null;
  const phrase = phraseStartingAt(scene, at);
  if (phrase?.kind !== 'description' || scene.mentionFrom.has(phrase.to)) return null;
  const role = roleIn(tokens.slice(at + 1, phrase.to).map((t) => t.lower));
  if (!role || !isPersonNoun(role.head)) return null;
  const name = text.slice(tokens[at]!.start, tokens[phrase.to - 1]!.end);
  const weight = (isSubject(scene, at) ? SUBJECT : OBLIQUE) + INTRODUCED;
  return { who: unnamedBy(name, role), from: at, weight };
}

const OPENERS = wordSet('a an one another');

/** All of them, in reading order. */
export function introductions(scene: Scene): Introduction[] {
  const { tokens } = scene.document;
  const found: Introduction[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!OPENERS.has(tokens[at]!.lower) || scene.segmentOf[at] !== -1) continue;
    const introduction = introductionAt(scene, at);
    if (introduction) found.push(introduction);
  }
  return found;
}

const CONNECTIVES = wordSet('but and so yet then still now');

/** "He …", "The mayor …" at the start of a sentence of the writer's own; or null. */
function resumptionIn(scene: Scene, { from }: TokenRange): Phrase | null {
  if (scene.segmentOf[from] !== -1) return null;
  const start = CONNECTIVES.has(wordAt(scene, from)) ? from + 1 : from;
  const word = wordAt(scene, start);
  if (!(word === 'he' || word === 'she' || (word === 'the' && hasPersonNoun(scene, start + 1)))) return null;
  const phrase = phraseStartingAt(scene, start);
  if (!phrase || phrase.kind === 'name' || scene.mentionFrom.has(phrase.to)) return null;
  return phrase.kind === 'pronoun' || isPersonNoun(wordAt(scene, phrase.head)) ? phrase : null;
}

/** The places where the writer takes somebody up again as a subject, in reading order. */
export function resumptions(scene: Scene): Phrase[] {
  return scene.document.sentences.flatMap((sentence) => resumptionIn(scene, sentence) ?? []);
}
