import workerpool from 'workerpool';
import { analyseOne } from './work.js';

/** The entry of a thread that analyses articles for `analyser.ts`. */
workerpool.worker({ analyseOne });
