import type { SpeakerKind, TextSpan } from '../article.js';
import { textSpan, tokenAt } from '../language/document.js';
import { epithets } from '../models/roles.js';
import type { NamedEntity } from '../names/entity.js';
import type { Gender } from '../names/gender.js';
import type { NameMention } from '../names/mention.js';
import { type Phrase, phraseEndingAt } from './phrase.js';
import { type Candidate, candidatesFor, certaintyOf } from './resolve/antecedent.js';
import { Cast } from './resolve/cast.js';
import { epithetSuits, peopleDescribed, yearsIn } from './resolve/described.js';
import { byAge, namesakes } from './resolve/family.js';
import { institutionsFor, isInstitution } from './resolve/institution.js';
import { jointSpeakers, jointSubjects } from './resolve/joint.js';
import { Narrative } from './resolve/narrative.js';
import { genderOfNoun, isPersonNoun, type Role, roleIn } from './resolve/role.js';
import { introductions, isNamed, mentionTraces, resumptions, type Trace } from './resolve/traces.js';
import { type Unnamed, unnamedBy } from './resolve/unnamed.js';
import { SUBJECT } from './resolve/weight.js';
import { type Scene, wordAt } from './scene.js';

/** Who a phrase stands for. */
export interface Resolved {
  name: string;
  kind: SpeakerKind;
  /** Null for an unnamed speaker, and for several who speak together. */
  entity: NamedEntity | null;
  mention: TextSpan;
  /** How sure the step from the phrase to the person is, 0 to 1. */
  certainty: number;
  /** How the phrase names the speaker. */
  form: 'name' | 'pronoun' | 'description';
  /** The head noun of an unnamed speaker's description. */
  head: string | null;
}

type Answer = Pick<Resolved, 'name' | 'kind' | 'entity' | 'certainty' | 'head'>;
type Who = NamedEntity | Unnamed;

const LEAST_CERTAINTY = 0.55;
const SPOKE = 0.8;
const RESUMED = 0.7;
const EPITHET = 0.85;
/** Points below which nobody is spoken of near enough to be meant by an epithet. */
const FAINTEST = -1;
const IN_SENTENCE = -2;
const KNOWN_GENDER = 0.5;
const FEW_PARAGRAPHS = 2;
const SUBJECT_REACH = 8;

const named = (entity: NamedEntity, certainty: number): Answer => ({
  name: entity.name,
  kind: entity.type === 'place' ? 'organization' : entity.type,
  entity: entity.type === 'place' ? null : entity,
  certainty,
  head: null,
});

const unnamed = ({ name, kind, role }: Unnamed, certainty: number): Answer => ({
  name,
  kind,
  entity: null,
  certainty,
  head: role.head,
});

const answer = (who: Who, certainty: number): Answer =>
  isNamed(who) ? named(who, certainty) : unnamed(who, certainty);

/** Turns the phrases that name speakers into people, in reading order; `spoke` tells it who did. */
export class Resolver {
  readonly #scene: Scene;
  readonly #writer: NamedEntity | null;
  readonly #cast: Cast;
  readonly #organizations: readonly NamedEntity[];
  readonly #entityOf: ReadonlyMap<NameMention, NamedEntity>;
  readonly #narrative: Narrative;
  readonly #traces: Trace[];
  readonly #unnamed: Unnamed[];
  /** Places that take somebody up again and that no phrase has reached yet. */
  readonly #ahead: Phrase[];
  #last: { resolved: Resolved; from: number } | null = null;

  constructor(scene: Scene, entities: readonly NamedEntity[], writer: NamedEntity | null) {
    this.#scene = scene;
    this.#writer = writer;
    this.#cast = new Cast(scene, entities);
    this.#organizations = entities.filter((e) => e.type === 'organization');
    this.#entityOf = new Map(entities.flatMap((e) => e.mentions.map((m) => [m, e] as const)));
    this.#narrative = new Narrative(scene);
    const introduced = introductions(scene);
    this.#unnamed = introduced.map((t) => t.who as Unnamed);
    this.#ahead = resumptions(scene);
    this.#traces = [...mentionTraces(scene, entities), ...introduced].sort((a, b) => a.from - b.from);
  }

  /** Remembers who spoke, for pronouns, descriptions and continuations. */
  spoke(resolved: Resolved, _paragraph: number): void {
    const from = tokenAt(this.#scene.document, resolved.mention.start);
    this.#last = { resolved, from };
    const who = resolved.entity ?? this.#unnamed.find((u) => u.name === resolved.name);
    if (!who) return;
    this.#leave({ who, from, weight: SUBJECT + SPOKE });
  }

  #leave(trace: Trace): void {
    const at = this.#traces.findLastIndex((t) => t.from <= trace.from);
    this.#traces.splice(at + 1, 0, trace);
  }

  /** Reads on to `token`: who is taken up again as a subject on the way stays before the reader's eyes. */
  #readTo(token: number): void {
    while (this.#ahead[0] && this.#ahead[0].from < token) {
      const phrase = this.#ahead.shift()!;
      const found = phrase.kind === 'pronoun' ? this.#byPronoun(phrase) : this.#described(phrase);
      if (found?.entity) this.#leave({ who: found.entity, from: phrase.from, weight: RESUMED });
    }
  }

  /** Who the phrase stands for, or null where nobody fits or two fit equally well. */
  resolve(phrase: Phrase): Resolved | null {
    this.#readTo(phrase.from);
    const found =
      phrase.kind === 'name'
        ? this.#byName(phrase.mention!)
        : phrase.kind === 'pronoun'
          ? this.#byPronoun(phrase)
          : this.#byDescription(phrase);
    return found && { ...found, mention: this.#span(phrase.from, phrase.to), form: phrase.kind };
  }

  #span(from: number, to: number): TextSpan {
    const { tokens, text } = this.#scene.document;
    return textSpan(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
  }

  #byName(mention: NameMention): Answer | null {
    const entity = this.#entityOf.get(mention);
    if (!entity) return null;
    const joint = this.#together(jointSpeakers(this.#scene, mention));
    if (joint) return joint;
    if (entity.type !== 'person') return named(entity, entity.type === 'place' ? 0.9 : 1);
    return this.#ofFamily(entity, mention) ?? named(entity, 1);
  }

  /** "NAME and NAME" as one speaker. */
  #together(mentions: readonly NameMention[]): Answer | null {
    const people = new Set(mentions.flatMap((m) => this.#entityOf.get(m) ?? []));
    if (people.size < 2) return null;
    const names = [...people].map((p) => p.name);
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return { name, kind: 'group', entity: null, certainty: 0.95, head: null };
  }

  /** Whom a lone surname means that several bear. */
  #ofFamily(entity: NamedEntity, mention: NameMention): Answer | null {
    if (mention.to - mention.from > 1) return null;
    const family = namesakes(this.#cast, entity);
    if (family.length < 2) return null;
    const word = wordAt(this.#scene, (mention.title?.from ?? mention.from) - 1);
    const which = /^(?:younger|youngest)$/u.test(word)
      ? 'younger'
      : /^(?:elder|older|eldest)$/u.test(word)
        ? 'elder'
        : null;
    const one =
      which &&
      byAge(
        family.map((e) => this.#cast.of(e)),
        which,
      );
    return one ? named(one, 0.9) : named(entity, mention.title ? 0.97 : 0.9);
  }

  #byPronoun(phrase: Phrase): Answer | null {
    const word = wordAt(this.#scene, phrase.from);
    if (word === 'he') return this.#person(phrase.from, 'male');
    if (word === 'she') return this.#person(phrase.from, 'female');
    if (word === 'who' || word === 'which') return this.#relative(phrase.from);
    if (word === 'i') return this.#writer && named(this.#writer, 0.9);
    if (word === 'they' || word === 'we') return this.#several(phrase.from);
    return word === 'it' ? this.#thing(phrase.from) : null;
  }

  /** Extra points for who suits a gender, null for who does not. */
  #suits(who: Who, gender: Gender | null): number | null {
    const known = isNamed(who)
      ? who.type === 'person'
        ? this.#cast.of(who).gender
        : undefined
      : who.kind === 'person'
        ? who.gender
        : undefined;
    if (known === undefined || (gender && known && known !== gender)) return null;
    return known && gender ? KNOWN_GENDER : 0;
  }

  #person(token: number, gender: Gender | null): Answer | null {
    const candidates = candidatesFor(this.#scene, this.#narrative, this.#traces, token, (who) =>
      this.#suits(who, gender),
    );
    return this.#first(candidates, 1);
  }

  /** The first of the candidates, if it is clear enough. */
  #first(candidates: readonly Candidate[], trust: number): Answer | null {
    const certainty = certaintyOf(candidates) * trust;
    return candidates[0] && certainty >= LEAST_CERTAINTY * trust
      ? answer(candidates[0].who, certainty)
      : null;
  }

  /** "NAME, who …": the phrase in front. */
  #relative(token: number): Answer | null {
    const end = wordAt(this.#scene, token - 1) === ',' ? token - 1 : token;
    const phrase = phraseEndingAt(this.#scene, end);
    if (!phrase || phrase.kind === 'pronoun') return null;
    return phrase.kind === 'name' ? this.#byName(phrase.mention!) : this.#byDescription(phrase);
  }

  /** The one who spoke last, if it was one of these kinds and not long ago. */
  #lastSpeaker(token: number, kinds: readonly SpeakerKind[]): Answer | null {
    if (!this.#last || !kinds.includes(this.#last.resolved.kind)) return null;
    if (this.#narrative.paragraphsBetween(this.#last.from, token) > FEW_PARAGRAPHS) return null;
    const { name, kind, entity, head } = this.#last.resolved;
    return { name, kind, entity, head, certainty: 0.8 };
  }

  /** "they": the group, the institution or the several people who spoke, or were the subject, last. */
  #several(token: number): Answer | null {
    return this.#lastSpeaker(token, ['group', 'organization']) ?? this.#subjectsBefore(token);
  }

  /** Several people, or an institution, as the subject of the sentence or the one before. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: to be taken apart; one answer a line until then
  #subjectsBefore(token: number): Answer | null {
    const { tokens, sentences } = this.#scene.document;
    const here = tokens[token]!.sentence;
    for (let i = here; i >= Math.max(0, here - 2); i--) {
      for (let at = sentences[i]!.from; at < Math.min(token, sentences[i]!.from + SUBJECT_REACH); at++) {
        const mention = this.#scene.segmentOf[at] === -1 ? this.#scene.mentionFrom.get(at) : undefined;
        if (!mention) continue;
        const joint = this.#together(jointSubjects(this.#scene, mention));
        if (joint) return { ...joint, certainty: 0.8 };
        const entity = this.#entityOf.get(mention);
        if (entity?.type === 'organization') return named(entity, 0.65);
        if (entity?.type === 'person') break;
      }
    }
    return null;
  }

  #thing(token: number): Answer | null {
    return this.#lastSpeaker(token, ['organization', 'unknown']);
  }

  #byDescription(phrase: Phrase): Answer | null {
    const read = this.#read(phrase);
    if (!read) return null;
    return (
      this.#described(phrase) ??
      unnamed(this.#introduce(read.role, this.#span(phrase.from, phrase.to).text), 0.95)
    );
  }

  #read(phrase: Phrase): { role: Role; definite: boolean; owned: boolean } | null {
    const words = this.#scene.document.tokens.slice(phrase.from, phrase.to).map((t) => t.lower);
    const definite = /^(?:the|that|this|these|those)$/u.test(words[0]!);
    const owned = /^(?:his|her|their|its|our|my)$/u.test(words[0]!) || words.includes("'s");
    const opened = definite || owned || /^(?:an?|one|another|some)$/u.test(words[0]!);
    const role = roleIn(opened ? words.slice(1) : words);
    return role && { role, definite, owned };
  }

  /** Somebody known whom a description takes up, or null. */
  #described(phrase: Phrase): Answer | null {
    const read = this.#read(phrase);
    if (read?.owned) return this.#owned(read.role, phrase.from);
    return read?.definite ? this.#definite(read.role, phrase.from) : null;
  }

  #distance(who: Who, token: number): number | null {
    const trace = this.#traces.findLast((t) => t.who === who && t.from < token);
    return trace ? this.#narrative.paragraphsBetween(trace.from, token) : null;
  }

  #definite(role: Role, token: number): Answer | null {
    const distance = (who: Who): number | null => this.#distance(who, token);
    if (isInstitution(role.head))
      return this.#first(institutionsFor(this.#scene, role, this.#organizations, distance), 0.95);
    if (!isPersonNoun(role.head)) return this.#first(peopleDescribed(role, [], this.#unnamed, distance), 1);
    const people = this.#cast.people.map((entity) => this.#cast.of(entity));
    const described = this.#first(peopleDescribed(role, people, this.#unnamed, distance), 0.97);
    return described ?? this.#epithet(role, token);
  }

  /** "the Florida senator", "the 34-year-old": another word for the person written about, of whom nothing else is told. */
  #epithet(role: Role, token: number): Answer | null {
    const aged = yearsIn([role.head, ...role.words]) !== null;
    if (!aged && !epithets.has(role.head)) return null;
    const gender = genderOfNoun(role.head);
    const candidates = candidatesFor(this.#scene, this.#narrative, this.#traces, token, (who) => {
      const known = isNamed(who) && who.type === 'person' ? epithetSuits(role, this.#cast.of(who)) : null;
      const suits = known === null ? null : this.#suits(who, gender);
      return suits === null ? null : suits + known! + (this.#isInSentence(who, token) ? IN_SENTENCE : 0);
    });
    return (candidates[0]?.points ?? FAINTEST) > FAINTEST ? this.#first(candidates, EPITHET) : null;
  }

  /** Whether somebody is named in the token's sentence already: an epithet there means another. */
  #isInSentence(who: Who, token: number): boolean {
    const { tokens, sentences } = this.#scene.document;
    const { from } = sentences[tokens[token]!.sentence]!;
    return (
      isNamed(who) &&
      who.mentions.some((m) => m.from >= from && m.from < token && this.#scene.segmentOf[m.from] === -1)
    );
  }

  /** "his wife" is somebody whom the article calls a wife, and never he himself. */
  #owned(role: Role, token: number): Answer | null {
    const people = this.#cast.people.map((entity) => this.#cast.of(entity));
    const related = people
      .map((person) => ({ ...person, roles: person.roles.filter((r) => r.isOwned) }))
      .filter((person) => person.roles.length > 0);
    return this.#first(
      peopleDescribed(role, related, [], (who) => this.#distance(who, token)),
      0.9,
    );
  }

  /** An unnamed speaker, the same one for the same words. */
  #introduce(role: Role, text: string): Unnamed {
    const fresh = unnamedBy(text, role);
    const known = this.#unnamed.find((u) => u.name === fresh.name);
    if (!known) this.#unnamed.push(fresh);
    return known ?? fresh;
  }
}
