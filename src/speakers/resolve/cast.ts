import type { NamedEntity } from '../../names/entity.js';
import type { Gender } from '../../names/gender.js';
import type { Scene } from '../scene.js';
import { ageAt } from './age.js';
import { surnameOf } from './family.js';
import { genderOfPerson } from './gender.js';
import type { Role } from './role.js';
import { originsAt, rolesOf } from './roles.js';

/** A person of the article with all that it tells of them. */
export interface Person {
  entity: NamedEntity;
  gender: Gender | null;
  roles: readonly Role[];
  /** Lower-cased words for where the person is from, and of what party. */
  origins: readonly string[];
  /** Years, or null. */
  age: number | null;
}

/** The people of an article; each is looked at when first asked for. */
export class Cast {
  readonly people: readonly NamedEntity[];
  readonly #scene: Scene;
  readonly #known = new Map<NamedEntity, Person>();
  readonly #bySurname = new Map<string, NamedEntity[]>();

  constructor(scene: Scene, entities: readonly NamedEntity[]) {
    this.#scene = scene;
    this.people = entities.filter((e) => e.type === 'person');
    for (const person of this.people) this.#bySurname.set(surnameOf(person.name), []);
    for (const person of this.people) this.namesakes(person).push(person);
  }

  of(entity: NamedEntity): Person {
    const known = this.#known.get(entity);
    if (known) return known;
    const { tokens } = this.#scene.document;
    const roles = rolesOf(this.#scene, entity);
    const person: Person = {
      entity,
      roles,
      gender: genderOfPerson(this.#scene, entity, roles),
      origins: entity.mentions.flatMap((m) => originsAt(this.#scene, m)),
      age: entity.mentions.map((m) => ageAt(tokens, m)).find((age) => age !== null) ?? null,
    };
    this.#known.set(entity, person);
    return person;
  }

  /** The people of the article who bear a person's surname, the person among them. */
  namesakes({ name }: NamedEntity): NamedEntity[] {
    return this.#bySurname.get(surnameOf(name)) ?? [];
  }
}
