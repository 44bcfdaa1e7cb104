import fc from 'fast-check';

/**
 * Property tests try the same cases each time, so that a test fails for what a change did; `PROPERTY_SEED=random` or a number tries
 * others.
 */
const { PROPERTY_SEED: seed = '1' } = process.env;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
