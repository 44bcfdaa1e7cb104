import type { NamedEntity } from '../../names/entity.js';
import type { Scene } from '../scene.js';
import { surnameOf } from './family.js';
import { Person } from './person.js';

/** The people of an article. */
export class Cast {
  readonly people: readonly NamedEntity[];
  readonly #known = new Map<NamedEntity, Person>();
  readonly #namesakes = new Map<NamedEntity, NamedEntity[]>();

  constructor(scene: Scene, entities: readonly NamedEntity[]) {
    this.people = entities.filter((e) => e.type === 'person');
    const bySurname = new Map<string, NamedEntity[]>();
    for (const person of this.people) {
      this.#known.set(person, new Person(scene, person));
      const surname = surnameOf(person.name);
      const namesakes = bySurname.get(surname) ?? [];
      namesakes.push(person);
      bySurname.set(surname, namesakes);
      this.#namesakes.set(person, namesakes);
    }
  }

  /** What the article tells of one of its people. */
  of(person: NamedEntity): Person {
    return this.#known.get(person)!;
  }

  /** The people of the article who bear a person's surname, the person among them. */
  namesakes(person: NamedEntity): readonly NamedEntity[] {
    return this.#namesakes.get(person)!;
  }
}
