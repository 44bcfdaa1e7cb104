import type { NamedEntity } from '../../names/entity.js';
import type { Gender } from '../../names/gender.js';
import type { Scene } from '../scene.js';
import { ageAt } from './age.js';
import { genderOfPerson } from './gender.js';
import type { Role } from './role.js';
import { originsAt, rolesOf } from './roles.js';

/** A person of the article with all that it tells of them; each thing is looked up when first asked for. */
export class Person {
  readonly entity: NamedEntity;
  readonly #scene: Scene;
  #roles: readonly Role[] | undefined;
  #gender: Gender | null | undefined;
  #origins: readonly string[] | undefined;
  #age: number | null | undefined;

  constructor(scene: Scene, entity: NamedEntity) {
    this.#scene = scene;
    this.entity = entity;
  }

  get roles(): readonly Role[] {
    this.#roles ??= rolesOf(this.#scene, this.entity);
    return this.#roles;
  }

  get gender(): Gender | null {
    if (this.#gender === undefined) this.#gender = genderOfPerson(this.#scene, this.entity, () => this.roles);
    return this.#gender;
  }

  /** Lower-cased words for where the person is from, and of what party. */
  get origins(): readonly string[] {
    this.#origins ??= this.entity.mentions.flatMap((m) => originsAt(this.#scene, m));
    return this.#origins;
  }

  /** Years, or null. */
  get age(): number | null {
    if (this.#age === undefined) this.#age = this.#findAge();
    return this.#age;
  }

  #findAge(): number | null {
    for (const mention of this.entity.mentions) {
      const age = ageAt(this.#scene.document.tokens, mention);
      if (age !== null) return age;
    }
    return null;
  }
}
