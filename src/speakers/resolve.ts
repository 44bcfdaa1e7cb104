import { type TokenRange, textSpan } from '../language/document.js';
import type { NamedEntity } from '../names/entity.js';
import { appositionBehind, type Phrase, phraseEndingAt } from './phrase.js';
import type { Answer, Resolved } from './resolve/answer.js';
import { resolveDescription, takenUp } from './resolve/by-description.js';
import { resolveName } from './resolve/by-name.js';
import { resolvePronoun } from './resolve/by-pronoun.js';
import { Memory } from './resolve/memory.js';
import { resumptions } from './resolve/traces.js';
import { type Scene, wordAt } from './scene.js';

export type { Resolved } from './resolve/answer.js';

/** Turns the phrases that name speakers into people, in reading order; `spoke` tells it who did. */
export class Resolver {
  readonly #scene: Scene;
  readonly #writer: NamedEntity | null;
  readonly #memory: Memory;
  /** Places that take somebody up again, and how many of them phrases have reached. */
  readonly #ahead: readonly Phrase[];
  #read = 0;

  /** `writer` is who "I" is in the article's own voice; `reported` are the stretches of reported speech. */
  constructor(
    scene: Scene,
    entities: readonly NamedEntity[],
    writer: NamedEntity | null,
    reported: readonly TokenRange[],
  ) {
    this.#scene = scene;
    this.#writer = writer;
    const told = new Uint8Array(scene.document.tokens.length);
    for (const { from, to } of reported) told.fill(1, from, to);
    this.#memory = new Memory(scene, entities, told);
    this.#ahead = resumptions(scene);
  }

  /** Remembers who spoke, for pronouns, descriptions and continuations. */
  spoke(resolved: Resolved): void {
    this.#memory.speaks(resolved);
  }

  /** Who the phrase stands for, or null where nobody fits or two fit equally well. */
  resolve(phrase: Phrase): Resolved | null {
    const name = phrase.kind === 'description' ? appositionBehind(this.#scene, phrase) : null;
    if (name) return this.resolve(name);
    this.#readTo(phrase.from);
    const { tokens, text } = this.#scene.document;
    const mention = textSpan(text, { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end });
    const found = this.#find(phrase, mention.text);
    if (!found) return null;
    const { name: who, kind, entity, certainty, head } = found;
    return { name: who, kind, entity, mention, certainty, form: phrase.kind, head };
  }

  #find(phrase: Phrase, text: string): Answer | null {
    if (phrase.kind === 'name') return resolveName(this.#memory, phrase.mention!);
    if (phrase.kind === 'description') return resolveDescription(this.#memory, phrase, text);
    if (/^(?:who|which)$/u.test(wordAt(this.#scene, phrase.from))) return this.#relative(phrase.from);
    return resolvePronoun(this.#memory, phrase.from, this.#writer);
  }

  /** "NAME, who …": the phrase in front. */
  #relative(token: number): Answer | null {
    const end = wordAt(this.#scene, token - 1) === ',' ? token - 1 : token;
    const phrase = phraseEndingAt(this.#scene, end);
    return phrase && phrase.kind !== 'pronoun' ? this.resolve(phrase) : null;
  }

  /** Reads on to `token`: who is taken up again as a subject on the way stays before the reader's eyes. */
  #readTo(token: number): void {
    const ahead = this.#ahead;
    while (this.#read < ahead.length && ahead[this.#read]!.from < token) {
      const phrase = ahead[this.#read++]!;
      const found =
        phrase.kind === 'pronoun'
          ? resolvePronoun(this.#memory, phrase.from, this.#writer)
          : takenUp(this.#memory, phrase);
      if (found?.entity) this.#memory.resume(found.entity, phrase.from);
    }
  }
}
