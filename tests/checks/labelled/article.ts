/** A clean article, taken apart. */
export interface CleanArticle {
  headline: string;
  byline: string;
  /** Its paragraphs; the first one begins with the dateline. */
  body: string[];
}

/** Takes a clean article apart: headline, byline and paragraphs are a blank line apart. */
export function takeApart(text: string): CleanArticle {
  const [headline = '', byline = '', ...body] = text.trimEnd().split('\n\n');
  return { headline, byline, body };
}

/** Puts lines and paragraphs together, with a blank line between two. */
export const join = (...parts: string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

/** The whole of an article. */
export const whole = ({ headline, byline, body }: CleanArticle): string => join(headline, byline, ...body);

/** The article with other paragraphs. */
export const withBody = (article: CleanArticle, body: string[]): string => whole({ ...article, body });

/** The article with `lines` in front of the paragraph at `index`. */
export const insert = (article: CleanArticle, index: number, ...lines: string[]): string =>
  withBody(article, article.body.toSpliced(index, 0, ...lines));
