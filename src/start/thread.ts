import { loadProgram } from './program.js';

// What a thread of the command starts with, as `main.ts` is what the command starts with.
void loadProgram('thread').then(({ serve }) => serve());
