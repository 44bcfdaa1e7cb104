import { expect, it } from 'vitest';
import { measureWording } from '../../src/clean/wording.js';

it.each([
  ['The ferry sailed from Brunn on Monday.', { words: 7, capitalised: 2 / 5, functionWords: 3 / 7 }],
  ['THE FERRY SAILED', { words: 3, capitalised: 1, functionWords: 1 / 3 }],
  ['Ferry Élan and élan', { words: 4, capitalised: 1 / 2, functionWords: 1 / 4 }],
  ['İzmir and THE harbour', { words: 4, capitalised: 0, functionWords: 2 / 4 }],
  ['', { words: 0, capitalised: 0, functionWords: 0 }],
])('measures %j', (text, wanted) => {
  expect(measureWording(text)).toMatchObject(wanted);
});
