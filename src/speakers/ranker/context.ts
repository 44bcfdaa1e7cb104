import type { NamedEntity } from '../../names/entity.js';
import type { LikelyCue, Signals } from '../../quotes/tagger/signals.js';
import type { SpeechView } from '../../quotes/tagger/view.js';
import type { Candidate } from '../candidates.js';

/** What the ranker goes by. */
export interface RankContext {
  view: SpeechView;
  signals: Signals;
  cues: readonly (readonly LikelyCue[])[];
  candidates: readonly Candidate[];
  entities: readonly NamedEntity[];
}
