import type { EarlierArticles } from '../checks/earlier.js';
import { mend } from '../checks/fix.js';
import { type CheckedInput, checkInput, emptyAsArticle } from '../checks/run.js';
import type { Settings } from '../checks/settings.js';
import { inputErrors } from '../read/errors.js';
import type { InputArticle, InputError } from '../read/input.js';

/** What came of one input of a run. */
export interface CheckOutcome {
  /** The article as it was checked: with `--fix`, the mended one. */
  article?: InputArticle;
  checked?: CheckedInput;
  /** Whether mending changed the text. */
  mended?: boolean;
  /** Whether the text was read out of a page's markup. */
  isPage?: boolean;
  /** Why it was not checked. */
  failure?: InputError;
}

/** Checks one input, and mends it before where `fix` is set. A mistake in the program costs this input alone. */
export function checkOne(
  input: InputArticle | InputError,
  settings: Settings,
  earlier: EarlierArticles,
  fix: boolean,
): CheckOutcome {
  const given = emptyAsArticle(input);
  if ('code' in given) return { failure: given };
  try {
    const text = fix ? mend(given, settings) : given.text;
    const article = withText(given, text);
    const checked = checkInput(article, settings, earlier);
    return { article, checked, mended: text !== given.text, isPage: given.layout !== undefined };
  } catch (thrown) {
    const { record } = given;
    return { failure: { ...inputErrors.internal(given.id, thrown), ...(record ? { record } : {}) } };
  }
}

/** A layout that markup told holds for the text that it was told of, and for no other. */
function withText(article: InputArticle, text: string): InputArticle {
  if (text === article.text) return article;
  const { layout: _, ...rest } = article;
  return { ...rest, text };
}
