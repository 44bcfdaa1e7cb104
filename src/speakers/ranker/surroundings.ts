import type { SpeechView } from '../../quotes/tagger/view.js';

export const low = ({ words }: SpeechView, i: number): number => words[i]?.low ?? 1;

/** Whether a token stands in the paragraph of another: what lies beyond tells nothing. */
export const together = ({ scene }: SpeechView, i: number, anchor: number): boolean =>
  scene.document.tokens[i]?.paragraph === scene.document.tokens[anchor]!.paragraph;
export const beside = (view: SpeechView, i: number, anchor: number): number =>
  together(view, i, anchor) ? view.words[i]!.low : 1;
export const cluster = (view: SpeechView, i: number, anchor: number): number =>
  together(view, i, anchor) ? view.words[i]!.middle : 0;
