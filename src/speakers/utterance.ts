import type { TokenRange } from '../language/document.js';

/** Words that somebody said: a quoted segment with its marks, or a stretch of reported speech. */
export interface Utterance extends TokenRange {
  /** Index into the scene's segments; -1 for reported speech. */
  segment: number;
  /** Index into `document.paragraphs`. */
  paragraph: number;
}
