import type { Publication } from './article.js';
import type { Layout } from './clean/blocks.js';
import { findIssue } from './clean/issue.js';
import type { InputArticle } from './read/input.js';

/** What is stated of an article's publication: beside its text where it is stated there, else in its lines. */
export function findPublication({ text, publication }: InputArticle, layout: Layout): Publication {
  const issue = findIssue(text, layout.blocks, layout.dateline);
  return {
    published: publication?.published ?? issue.published,
    modified: publication?.modified ?? issue.modified,
    site: publication?.site ?? null,
    url: publication?.url ?? null,
  };
}
