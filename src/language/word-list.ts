import { numberOf } from '../tagging/letters.js';

/** Words with their tags. */
export interface PackedWordList {
  /** Sets of tags, with blanks between the tags of each. */
  tags: readonly string[];
  /** By the first character of the words: " word!A wording!B", with the letter (see `numbersOf`) of the tags of each. */
  words: Readonly<Record<string, string>>;
}

type Tags = readonly string[];

/** How many words are looked for one by one: an article asks for a few hundred of 20,000. */
const FEW = 1000;

/** A word list that is read when it is asked: the first words are looked for in its text, and then it is expanded. */
export class WordList {
  readonly #packed: PackedWordList;
  readonly #tags: readonly Tags[];
  /** What was asked for, with null for what is not listed; then all words. */
  #known = new Map<string, Tags | null>();
  #isExpanded = false;

  constructor(packed: PackedWordList) {
    this.#packed = packed;
    this.#tags = packed.tags.map((tags) => tags.split(' '));
  }

  /** The tags of a word; null where it is not listed. */
  tagsOf(word: string): Tags | null {
    const known = this.#known.get(word);
    if (known !== undefined || this.#isExpanded) return known ?? null;
    if (this.#known.size >= FEW) return this.#expand().get(word) ?? null;
    const tags = this.#search(word);
    this.#known.set(word, tags);
    return tags;
  }

  #tagsAt(text: string, at: number): Tags {
    return this.#tags[numberOf(text.charCodeAt(at))]!;
  }

  #search(word: string): Tags | null {
    const text = this.#packed.words[word.charAt(0)];
    if (text === undefined || word.includes(' ')) return null;
    const at = text.indexOf(` ${word}!`);
    return at < 0 ? null : this.#tagsAt(text, at + word.length + 2);
  }

  #expand(): ReadonlyMap<string, Tags | null> {
    const all = new Map<string, Tags>();
    for (const text of Object.values(this.#packed.words)) {
      for (const item of text.slice(1).split(' '))
        all.set(item.slice(0, -2), this.#tagsAt(item, item.length - 1));
    }
    this.#known = all;
    this.#isExpanded = true;
    return all;
  }
}
