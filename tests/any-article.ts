import fc from 'fast-check';

const split = (list: string): string[] => list.split('; ');

const WORDS = split(
  'Juma Abara; Abara; Mr. Abara; Mira Lind; President; the official; he; she; they; I; U.S.; Kenya; Oslo; the Harbour Union; HSA; ' +
    'said; asked; told reporters; according to; that; a baker; the lake; rose; is; late; By; Q:; A:; ABARA:; Read more:; Share; ' +
    'Photo:; OSLO (AP) —; Jan. 4, 2020; 1,200; 500km; 🎉; 船',
);
const SENTENCES = split(
  '“It is late,” Juma Abara said.; Mira Lind, a baker, told the Harbour Union that the lake rose.; "We go," she said, "and soon.; ' +
    'The Kenyan president called it “a long night”.; According to Abara, nobody left Oslo.; He sang “The Long River” again.; ' +
    'Q: Is it late?; A: It is.; Mira Lind: “No.”; By Juma Abara; KENYA COUNTS ITS BOATS; ‘It’s late,’ the official said.',
);
const MARKS = split(
  `“; ”; "; '; ’; ‘; ''; \`\`; «; »; ,; .; ?; !; :; —; …; (; ); </p>; /p>; &quot;; @; |; ;`,
);
const SPACE = [' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\f'];
const STRANGE = [
  '\0',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0301',
  '\u0085',
];

/** Text that has much of what an article has, in no order, and much that none should have. */
export const anyArticle: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
      { weight: 3, arbitrary: fc.constantFrom(...SENTENCES).map((sentence) => `${sentence}\n`) },
      { weight: 6, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 4, arbitrary: fc.constantFrom(...SPACE) },
      { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 120, size: '+1' },
  )
  .map((parts) => parts.join(''));
