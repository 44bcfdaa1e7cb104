import { expect, it } from 'vitest';
import { withCommasOutside } from '../../training/quotes/style.js';

it('moves the commas of quotations behind their marks, and out of what is said', () => {
  const text = '“It is late,” Abara said. "Go, now," he added.';
  const content = [
    { start: 0, end: 13 },
    { start: 26, end: 36 },
  ];
  const source = [{ start: 14, end: 19 }];
  const moved = withCommasOutside({ id: 'a', text, attributions: [{ source, cue: [], content }] });
  expect(moved.text).toBe('“It is late”, Abara said. "Go, now", he added.');
  const [attribution] = moved.attributions;
  expect(attribution!.content.map((s) => moved.text.slice(s.start, s.end))).toEqual([
    '“It is late”',
    '"Go, now"',
  ]);
  expect(attribution!.source).toEqual(source);
});
