import type { Draft } from './draft.js';
import type { Pattern } from './reason.js';
import type { Scene, SceneSegment } from './scene.js';

const SPLIT = 0.94;
const NEXT_PARAGRAPH = 0.95;
const PARAGRAPH_BEFORE = 0.55;

/** How sure the speaker of a quote behind is the speaker of quotes that stand alone before it. */
export const FROM_BEHIND = 0.7;
const LEAST_RUN = 2;

const startsParagraph = (scene: Scene, segment: SceneSegment): boolean =>
  scene.document.paragraphs[segment.paragraph]!.from === segment.from;

/** How a segment may carry on the one before, and how sure the same speaker is; or null. */
export function linkOf(
  scene: Scene,
  segment: SceneSegment,
  before: SceneSegment | undefined,
): { rule: Pattern; confidence: number } | null {
  if (!before) return null;
  if (before.paragraph === segment.paragraph) return { rule: 'same-paragraph', confidence: SPLIT };
  if (before.paragraph !== segment.paragraph - 1 || !startsParagraph(scene, segment)) return null;
  const runsOn = !before.closed && before.end >= scene.document.paragraphs[before.paragraph]!.end - 1;
  if (runsOn) return { rule: 'quote-runs-on', confidence: NEXT_PARAGRAPH };
  return { rule: 'speaker-of-paragraph-before', confidence: PARAGRAPH_BEFORE };
}

/** Whether a segment goes on in the speech of the one before it, rather than beginning anew. */
export function carriesOn(rule: Pattern, draft: Draft, last: Draft, sameName: boolean): boolean {
  if (rule !== 'same-paragraph' || !sameName) return false;
  return draft.rule !== 'cue-before-quote' || draft.cue === last.cue;
}

/** Whether a closed segment is its whole paragraph. */
function standsAlone({ document }: Scene, { closed, from, to, paragraph }: SceneSegment): boolean {
  const whole = document.paragraphs[paragraph]!;
  return closed && from === whole.from && to >= whole.to - 1;
}

/** Runs of two and more quotes that are paragraphs by themselves, before a paragraph that begins with the segment `to`. */
export function runsOfQuotes(scene: Scene): { from: number; to: number }[] {
  const { segments } = scene;
  const follows = (i: number): boolean =>
    segments[i]?.paragraph === segments[i - 1]!.paragraph + 1 && startsParagraph(scene, segments[i]!);
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < segments.length; from++) {
    let to = from;
    while (to < segments.length && standsAlone(scene, segments[to]!) && follows(to + 1)) to++;
    if (to - from >= LEAST_RUN) runs.push({ from, to });
    from = Math.max(from, to);
  }
  return runs;
}
