import type { SpeakerKind } from '../../article.js';
import { tokenAt } from '../../language/document.js';
import type { NamedEntity } from '../../names/entity.js';
import type { Gender } from '../../names/gender.js';
import type { NameMention } from '../../names/mention.js';
import type { Scene } from '../scene.js';
import type { Answer, Resolved, Who } from './answer.js';
import { type Candidate, candidatesFor } from './antecedent.js';
import { Cast } from './cast.js';
import { countBefore } from './count-before.js';
import { fitOf, LEAST_FIT, relationFit } from './described.js';
import { Fits } from './fits.js';
import { institutionFit, LEAST_INSTITUTION_FIT } from './institution.js';
import { Narrative } from './narrative.js';
import { genderOfNoun, type Role } from './role.js';
import { insert, introductions, isNamed, mentionTraces, type Trace, Traces } from './traces.js';
import { takesUp, type Unnamed, unnamedBy } from './unnamed.js';
import { SUBJECT } from './weight.js';

const SPOKE = 0.8;
const RESUMED = 0.7;
const KNOWN_GENDER = 0.5;
/** "He" and "she" seldom take up somebody who has neither a name nor a known gender. */
const NAMELESS = -0.8;
const FEW_PARAGRAPHS = 2;
const REPEATED = 0.8;

/** What a reader keeps in mind of an article: its people, where each was spoken of, and who spoke last. */
export class Memory {
  readonly scene: Scene;
  readonly cast: Cast;
  /** Whom a description fits: people, those of whom it is said whose they are, organizations, and people without a name. */
  readonly fits: {
    people: Fits<NamedEntity>;
    related: Fits<NamedEntity>;
    institutions: Fits<NamedEntity>;
    unnamed: Fits<Unnamed>;
  };
  readonly #unnamed: Unnamed[];
  readonly #unnamedBy = new Map<string, Unnamed>();
  readonly #entityOf = new Map<NameMention, NamedEntity>();
  readonly #narrative: Narrative;
  readonly #traces: Traces;
  readonly #byWho = new Map<Who, Trace[]>();
  #last: { resolved: Resolved; from: number } | null = null;

  readonly #told: Uint8Array;

  /** `told` has 1 for each token of reported speech. */
  constructor(scene: Scene, entities: readonly NamedEntity[], told: Uint8Array) {
    this.scene = scene;
    this.#told = told;
    this.cast = new Cast(scene, entities);
    for (const entity of entities) for (const m of entity.mentions) this.#entityOf.set(m, entity);
    this.#narrative = new Narrative(scene);
    const introduced = introductions(scene);
    this.#unnamed = introduced.map((t) => t.who);
    for (const who of this.#unnamed) if (!this.#unnamedBy.has(who.name)) this.#unnamedBy.set(who.name, who);
    const written = [...mentionTraces(scene, entities), ...introduced].sort((a, b) => a.from - b.from);
    this.#traces = new Traces(written);
    for (const trace of written) this.#tracesOf(trace.who).push(trace);
    this.fits = this.#fitsOf(entities);
  }

  #fitsOf(entities: readonly NamedEntity[]): Memory['fits'] {
    const { scene, cast } = this;
    const organizations = entities.filter((e) => e.type === 'organization');
    return {
      people: new Fits(cast.people, LEAST_FIT, (role, who) => fitOf(role, cast.of(who))),
      related: new Fits(cast.people, LEAST_FIT, (role, who) => relationFit(role, cast.of(who))),
      institutions: new Fits(organizations, LEAST_INSTITUTION_FIT, (role, who) =>
        institutionFit(scene, role, who),
      ),
      unnamed: new Fits(this.#unnamed, LEAST_FIT, (role, who) => (takesUp(role, who.role) ? 1 : 0)),
    };
  }

  entityOf(mention: NameMention): NamedEntity | undefined {
    return this.#entityOf.get(mention);
  }

  /** Keeps in mind who spoke. */
  speaks(resolved: Resolved): void {
    const from = tokenAt(this.scene.document, resolved.mention.start);
    this.#last = { resolved, from };
    const who = resolved.entity ?? this.#unnamedBy.get(resolved.name);
    if (who) this.#leave({ who, from, weight: SUBJECT + SPOKE });
  }

  /** Keeps in mind that somebody was a subject again at the token `from`. */
  resume(who: NamedEntity, from: number): void {
    this.#leave({ who, from, weight: RESUMED });
  }

  #leave(trace: Trace): void {
    this.#traces.leave(trace);
    insert(this.#tracesOf(trace.who), trace);
  }

  #tracesOf(who: Who): Trace[] {
    const known = this.#byWho.get(who);
    if (known) return known;
    const none: Trace[] = [];
    this.#byWho.set(who, none);
    return none;
  }

  /** Paragraphs from where somebody was last spoken of to the token; null for not yet. */
  distance(who: Who, token: number): number | null {
    const traces = this.#tracesOf(who);
    const trace = traces[countBefore(traces, token) - 1];
    return trace ? this.#narrative.paragraphsBetween(trace.from, token) : null;
  }

  /** Whom a phrase at the token may stand for, best first; `fits` gives extra points, or null for nobody it can be. */
  candidates(token: number, fits: (who: Who) => number | null): Candidate[] {
    return candidatesFor(this.scene, this.#narrative, this.#traces, token, this.#told, fits);
  }

  /** Extra points for a person who suits a gender (null: any); null for one who does not, and for what is no person. */
  suits(who: Who, gender: Gender | null): number | null {
    if (isNamed(who) ? who.type !== 'person' : who.kind !== 'person') return null;
    if (gender === null) return 0;
    const known = isNamed(who) ? this.cast.of(who).gender : who.gender;
    if (known === null) return isNamed(who) ? 0 : NAMELESS;
    return known === gender ? KNOWN_GENDER : null;
  }

  /** The one who spoke last, if it was one of these kinds and not long ago. */
  lastSpeaker(token: number, kinds: readonly SpeakerKind[]): Answer | null {
    if (!this.#last || !kinds.includes(this.#last.resolved.kind)) return null;
    if (this.#narrative.paragraphsBetween(this.#last.from, token) > FEW_PARAGRAPHS) return null;
    const { name, kind, entity, head } = this.#last.resolved;
    return { name, kind, entity, head, certainty: REPEATED };
  }

  /** The person without a name or a known gender who spoke last, not long ago: one of whom it is said "they". */
  lastNameless(token: number): Answer | null {
    const answer = this.lastSpeaker(token, ['person']);
    return answer && !answer.entity && genderOfNoun(answer.head ?? '') === null ? answer : null;
  }

  /** An unnamed speaker, the same one for the same words. */
  introduce(role: Role, text: string): Unnamed {
    const fresh = unnamedBy(text, role);
    const known = this.#unnamedBy.get(fresh.name);
    if (known) return known;
    this.#unnamed.push(fresh);
    this.#unnamedBy.set(fresh.name, fresh);
    return fresh;
  }
}
