/** The stages of a run, in the order in which an article goes through them. */
export const STAGES = [
  'read',
  'load',
  'repair',
  'clean',
  'tokens',
  'language',
  'names',
  'entities',
  'speech',
  'quotes',
  'speakers',
  'publication',
  'summary',
  'report',
] as const;
export type Stage = (typeof STAGES)[number];

/** Does the work of a stage and gives what it gives. A stage within another is not counted in the outer one. */
export type InStage = <T>(stage: Stage, work: () => T) => T;

/** Does the work, and measures nothing. */
export const unmeasured: InStage = (_, work) => work();
