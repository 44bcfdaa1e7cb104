import type { SpeakerKind, TextSpan } from '../article.js';
import { textSpan } from '../language/document.js';
import { documentHeads, groupHeads, institutionHeads } from '../models/words.js';
import type { NamedEntity } from '../names/entity.js';
import { type Gender, genderOf, genderOfTitle } from '../names/gender.js';
import type { NameMention } from '../names/mention.js';
import { isOriginWord, sameOrigin } from './origin.js';
import type { Phrase } from './phrase.js';
import { type Scene, wordAt } from './scene.js';

/** Who a phrase stands for. */
export interface Resolved {
  name: string;
  kind: SpeakerKind;
  /** Null for an unnamed speaker. */
  entity: NamedEntity | null;
  mention: TextSpan;
  /** How sure the step from the phrase to the person is, 0 to 1. */
  certainty: number;
  /** How the phrase names the speaker. */
  form: 'name' | 'pronoun' | 'description';
  /** The head noun of an unnamed speaker's description. */
  head: string | null;
}

/** Named and unnamed people as the article has brought them up so far. */
interface Unnamed {
  name: string;
  kind: SpeakerKind;
  head: string;
  words: string[];
}

interface Antecedent {
  entity: NamedEntity;
  points: number;
  paragraph: number;
}

const LEADERS = /^(?:president|premier|chancellor|minister|king|queen|leader|prince|sultan|emir)$/u;
const MAX_PARAGRAPHS = 4;
const FAR = 40;

export class Resolver {
  readonly #scene: Scene;
  readonly #entityOf: ReadonlyMap<NameMention, NamedEntity>;
  readonly #byOffice = new Map<string, NamedEntity[]>();
  readonly #mentions: readonly NameMention[];
  readonly #unnamed: Unnamed[] = [];
  #last: { resolved: Resolved; paragraph: number } | null = null;

  readonly #writer: NamedEntity | null;

  constructor(scene: Scene, entities: readonly NamedEntity[], writer: NamedEntity | null) {
    this.#scene = scene;
    this.#writer = writer;
    this.#entityOf = new Map(entities.flatMap((e) => e.mentions.map((m) => [m, e] as const)));
    for (const entity of entities) {
      for (const office of new Set(entity.descriptions.flatMap(officesOf))) {
        this.#byOffice.set(office, [...(this.#byOffice.get(office) ?? []), entity]);
      }
    }
    this.#mentions = [...this.#entityOf.keys()]
      .filter((m) => m.type !== 'place')
      .sort((a, b) => a.from - b.from);
  }

  /** Remembers who spoke last, for pronouns and continuations. */
  spoke(resolved: Resolved, paragraph: number): void {
    this.#last = { resolved, paragraph };
  }

  resolve(phrase: Phrase): Resolved | null {
    if (phrase.kind === 'name') return this.#byName(phrase);
    return phrase.kind === 'pronoun' ? this.#byPronoun(phrase) : this.#byDescription(phrase);
  }

  #span(from: number, to: number): TextSpan {
    const { tokens, text } = this.#scene.document;
    return textSpan(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }

  #byName(phrase: Phrase): Resolved | null {
    const entity = this.#entityOf.get(phrase.mention!);
    if (!entity) return null;
    const base = {
      name: entity.name,
      mention: this.#span(phrase.from, phrase.to),
      form: 'name' as const,
      head: null,
    };
    if (entity.type === 'place') return { ...base, kind: 'organization', entity: null, certainty: 0.9 };
    return { ...base, kind: entity.type, entity, certainty: 1 };
  }

  #byPronoun(phrase: Phrase): Resolved | null {
    const word = wordAt(this.#scene, phrase.from);
    const mention = this.#span(phrase.from, phrase.to);
    const paragraph = this.#scene.document.tokens[phrase.from]!.paragraph;
    const plural = /^(?:they|we)$/u.test(word);
    if (plural) return this.#lastSpeaker(paragraph, mention, ['group', 'organization']);
    if (word === 'i' && this.#writer) {
      return {
        name: this.#writer.name,
        kind: 'person',
        entity: this.#writer,
        mention,
        form: 'pronoun',
        certainty: 0.9,
        head: null,
      };
    }
    if (word !== 'he' && word !== 'she') return null;
    const gender: Gender = word === 'he' ? 'male' : 'female';
    return this.#bestAntecedent(phrase, gender, mention);
  }

  #lastSpeaker(paragraph: number, mention: TextSpan, kinds: readonly SpeakerKind[]): Resolved | null {
    if (!this.#last || paragraph - this.#last.paragraph > 2 || !kinds.includes(this.#last.resolved.kind))
      return null;
    return { ...this.#last.resolved, mention, form: 'pronoun', certainty: 0.8 };
  }

  #genderOf(entity: NamedEntity): Gender | null {
    const titles = entity.mentions.flatMap((m) =>
      m.title ? [genderOfTitle(this.#scene.document.tokens.slice(m.title.from, m.title.to))] : [],
    );
    return titles.find((g) => g !== null) ?? genderOf(entity.name.split(' ')[0]!.toLowerCase());
  }

  /** Plain points: nearness, being a subject, having spoken last; never somebody of the other gender. */
  #points(mention: NameMention, phrase: Phrase): number {
    const { document, segmentOf } = this.#scene;
    const here = document.tokens[phrase.from]!;
    const there = document.tokens[mention.from]!;
    const sentence = document.sentences[there.sentence]!;
    let points = 0.5 * (there.sentence - here.sentence) + (there.paragraph - here.paragraph);
    if ((mention.title?.from ?? mention.from) - sentence.from <= 2) points += 1;
    if (segmentOf[mention.from]! >= 0) points -= 1.5;
    if (wordAt(this.#scene, mention.to) === "'s") points -= 0.7;
    return points;
  }

  /** The person of fitting gender whose mention has most points, among the paragraphs just before. */
  #antecedent(phrase: Phrase, gender: Gender): Antecedent | null {
    const here = this.#scene.document.tokens[phrase.from]!.paragraph;
    let best: Antecedent | null = null;
    for (const mention of this.#mentionsBefore(phrase.from, here - MAX_PARAGRAPHS)) {
      const entity = this.#entityOf.get(mention)!;
      const known = entity.type === 'person' ? this.#genderOf(entity) : null;
      if (entity.type !== 'person' || (known && known !== gender)) continue;
      const spokeLast = this.#last?.resolved.entity === entity && here - this.#last.paragraph <= 1;
      const points = this.#points(mention, phrase) + (spokeLast ? 2 : 0) + (known ? 0.5 : 0);
      if (!best || points > best.points)
        best = { entity, points, paragraph: this.#scene.document.tokens[mention.from]!.paragraph };
    }
    return best;
  }

  /** The unnamed person who spoke last, if that was in this paragraph or the one before, and the gender agrees. */
  #unnamedBefore(here: number, gender: Gender): Resolved | null {
    if (!this.#last || here - this.#last.paragraph > 1) return null;
    const { resolved } = this.#last;
    const known = genderOfTitle([{ lower: resolved.head ?? '' }]);
    return resolved.entity === null && resolved.kind === 'person' && (!known || known === gender)
      ? resolved
      : null;
  }

  #bestAntecedent(phrase: Phrase, gender: Gender, mention: TextSpan): Resolved | null {
    const here = this.#scene.document.tokens[phrase.from]!.paragraph;
    const best = this.#antecedent(phrase, gender);
    const unnamed = this.#unnamedBefore(here, gender);
    const nearer = best && (this.#last?.paragraph === here ? best.points >= 1.5 : best.paragraph === here);
    if (unnamed && !nearer) return { ...unnamed, mention, form: 'pronoun', certainty: 0.85 };
    if (!best) return null;
    const { entity } = best;
    return {
      name: entity.name,
      kind: 'person',
      entity,
      mention,
      form: 'pronoun',
      certainty: 0.9,
      head: null,
    };
  }

  *#mentionsBefore(token: number, firstParagraph: number): Generator<NameMention> {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.from < token) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0; i--) {
      if (this.#scene.document.tokens[this.#mentions[i]!.from]!.paragraph < firstParagraph) return;
      yield this.#mentions[i]!;
    }
  }

  #byDescription(phrase: Phrase): Resolved | null {
    const words = this.#scene.document.tokens.slice(phrase.from, phrase.to).map((t) => t.lower);
    const head = wordAt(this.#scene, phrase.head);
    const definite = /^(?:the|that|this|these|those)$/u.test(words[0]!);
    const mention = this.#span(phrase.from, phrase.to);
    const base = { mention, form: 'description' as const };
    const modifiers = words.slice(definite ? 1 : 0, words.indexOf(head));
    const person = definite ? this.#personDescribed(head, modifiers, phrase.from) : null;
    if (person)
      return {
        ...base,
        name: person.entity.name,
        kind: 'person',
        entity: person.entity,
        certainty: person.sole ? 0.93 : 0.75,
        head: null,
      };
    const institution = definite ? this.#institution(head, phrase.from) : null;
    if (institution)
      return {
        ...base,
        name: institution.name,
        kind: 'organization',
        entity: institution,
        certainty: 0.85,
        head: null,
      };
    return {
      ...base,
      ...this.#unnamedSpeaker(mention.text, head, modifiers, definite),
      entity: null,
      certainty: 0.95,
      head,
    };
  }

  /** The person whose title or apposition fits "the Russian president"; of several the one mentioned last. */
  #personDescribed(
    head: string,
    modifiers: readonly string[],
    before: number,
  ): { entity: NamedEntity; sole: boolean } | null {
    const fitting = (this.#byOffice.get(head) ?? []).filter(
      (p) => p.mentions[0]!.from < before && p.descriptions.some((d) => fits(d, head, modifiers)),
    );
    if (fitting.length === 0) return null;
    const lastBefore = (p: NamedEntity): number => p.mentions.findLast((m) => m.from < before)?.from ?? -1;
    const entity = fitting.reduce((a, b) => (lastBefore(b) > lastBefore(a) ? b : a));
    return { entity, sole: fitting.length === 1 };
  }

  /** "the ministry" for the ministry that was named last. */
  #institution(head: string, before: number): NamedEntity | null {
    if (!institutionHeads.has(head)) return null;
    const here = this.#scene.document.tokens[before]!.paragraph;
    for (const mention of this.#mentionsBefore(before, here - FAR)) {
      if (mention.type !== 'organization') continue;
      const entity = this.#entityOf.get(mention)!;
      if (entity.name.toLowerCase().split(/\s+/u).includes(head)) return entity;
    }
    return null;
  }

  /** An unnamed speaker under the fullest description so far: "the official" is "a senior official" again. */
  #unnamedSpeaker(
    text: string,
    head: string,
    modifiers: readonly string[],
    definite: boolean,
  ): { name: string; kind: SpeakerKind } {
    const name = text.replace(/\s+/gu, ' ');
    const known = definite
      ? this.#unnamed.findLast((u) => u.head === head && modifiers.every((m) => u.words.includes(m)))
      : undefined;
    if (known) return known;
    const fresh = { name, kind: kindOf(head), head, words: name.toLowerCase().split(' ') };
    this.#unnamed.push(fresh);
    return fresh;
  }
}

function kindOf(head: string): SpeakerKind {
  if (documentHeads.has(head)) return 'unknown';
  if (groupHeads.has(head)) return 'group';
  if (institutionHeads.has(head)) return 'organization';
  return /[^s]s$/u.test(head) ? 'group' : 'person';
}

const wordsOf = (description: string): string[] =>
  description.toLowerCase().replace(/[’]/gu, "'").split(/\s+/u);

/** The nouns by which a description is taken up again: "Russian President" as president, and as leader. */
function officesOf(description: string): string[] {
  const words = wordsOf(description);
  const end = words.findIndex((w) => /^(?:of|for|at|in|from)$/u.test(w));
  const office = words[(end < 0 ? words.length : end) - 1] ?? '';
  return LEADERS.test(office) ? [office, 'leader'] : [office];
}

/** Whether a description fits a head noun with its modifiers: same office, and no other origin. */
function fits(description: string, head: string, modifiers: readonly string[]): boolean {
  if (!officesOf(description).includes(head)) return false;
  const words = wordsOf(description);
  return modifiers.every((m) =>
    words.some((w) => w === m || (isOriginWord(m) && isOriginWord(w) && sameOrigin(w, m))),
  );
}
