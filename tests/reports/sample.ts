import type { Analysis, Block, BlockKind, Entity, Quote, Speaker, TextSpan } from '../../src/article.js';
import { place, quote, speaker } from './builders.js';

/** An invented story as a scraper would save it, with the page's labels around it. */
export const sampleText = `Skip to content
Breaking · Weather · Tides
Pumps fail as storm tide floods Eskerby’s old fish dock
By Hanne Lorimer and Dev Ostrander
ESKERBY, Westmark — The old fish dock at Eskerby was under a metre of water on Tuesday after both of the harbour’s pumps failed within an hour of each other.
“We had asked for new pumps in every budget since the spring of the great ice,” port director Signe Aldridge said. “Nobody can say that they were not warned.”
Aldridge said the Eskerby Port Company (EPC) would open the sluice on the north mole at low water.
Tomas Quill, secretary of the Dock Workers’ Guild, called the sluice “a plaster on a broken leg”. His members, who know him as Tomcat, have been sandbagging since dawn.
“I have worked this quay for thirty-one winters and I have seen it flood twice, and both times the company stood here in clean boots and promised us a wall, and both times the boots went home and the wall stayed in a drawer in somebody’s office up the hill where the water never goes,” Quill said.
“Bring the boots back,” he added, “and bring shovels.”
Share this story
“The gauge was reading high all night,” a senior harbour official said.
Along the mole somebody had chalked: “Gone swimming.”
“It is a lesson for every town on this coast,” a visitor from Port Maud in Westmark said as Aldridge and the engineer Priya Wendt walked past.
The council’s “resilience forum” meets on Friday. EPC declined to comment.
Sign up to our newsletter
© Eskerby Courier
`;

/** The `nth` (from 0) occurrence of `words` in the sample text. */
function at(words: string, nth = 0): TextSpan {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = sampleText.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length, text: words };
}

/** An entity and all its mentions, which give its aliases. */
function entity(id: string, salience: number, name: string, ...mentions: TextSpan[]): Entity {
  const aliases = [...new Set(mentions.map(({ text }) => text))].filter((text) => text !== name);
  return { id, name, aliases, mentions, salience };
}

const KINDS: BlockKind[] = ['furniture', 'furniture', 'headline', 'byline'];
KINDS[10] = KINDS[15] = KINDS[16] = 'furniture';

const blocks: Block[] = [...sampleText.matchAll(/.+/g)].map(({ 0: line, index }, row) => {
  const kind = KINDS[row] ?? 'paragraph';
  return { start: index, end: index + line.length, kind, rule: kind === 'furniture' ? 'nav-label' : 'prose' };
});

/** Who said it, and the words that tell. */
function by(who: Speaker, mention: TextSpan, given: Partial<Speaker> = {}): { speaker: Speaker } {
  return { speaker: { ...who, mention, ...given } };
}

const signe = speaker('Signe Aldridge', 'p1');
const tomas = speaker('Tomas Quill', 'p2');
const official = speaker('a senior harbour official', null);
const he = { start: at('he added').start, end: at('he added').start + 2, text: 'he' };
const priya = speaker('Priya Wendt', 'p3');

const quotes: Quote[] = [
  quote('q1', at('“We had asked for new pumps in every budget since the spring of the great ice,”'), {
    cue: at('said'),
    ...by(signe, at('Signe Aldridge')),
  }),
  quote('q2', at('“Nobody can say that they were not warned.”'), {
    continues: 'q1',
    cue: at('said'),
    ...by(signe, at('Signe Aldridge')),
  }),
  quote('q3', at('the Eskerby Port Company (EPC) would open the sluice on the north mole at low water.'), {
    kind: 'indirect',
    cue: at('said', 1),
    ...by(signe, at('Aldridge', 1)),
  }),
  quote('q4', at('“a plaster on a broken leg”'), {
    kind: 'partial',
    cue: at('called'),
    ...by(tomas, at('Tomas Quill')),
  }),
  quote('q5', at(sampleText.slice(at('“I have').start, at('goes,”').end)), {
    cue: at('said', 2),
    ...by(tomas, at('Quill', 1)),
  }),
  quote('q6', at('“Bring the boots back,”'), {
    cue: at('added'),
    ...by(tomas, he, { rule: 'pronoun', confidence: 0.88 }),
  }),
  quote('q7', at('“and bring shovels.”'), {
    continues: 'q6',
    cue: at('added'),
    ...by(tomas, he, { rule: 'pronoun', confidence: 0.88 }),
  }),
  quote('q8', at('“The gauge was reading high all night,”'), {
    cue: at('said', 3),
    ...by(official, at(official.name)),
  }),
  quote('q9', at('“Gone swimming.”')),
  quote('q10', at('“It is a lesson for every town on this coast,”'), {
    cue: at('said', 4),
    ...by(priya, at('Priya Wendt'), { rule: 'nearest-name', confidence: 0.62 }),
  }),
];

/** A hand-written analysis of the sample text with something in every field. */
export const sample: Analysis = {
  schemaVersion: 1,
  id: 'fish-dock.txt',
  language: 'en',
  text: sampleText,
  headline: at('Pumps fail as storm tide floods Eskerby’s old fish dock'),
  byline: { ...at('By Hanne Lorimer and Dev Ostrander'), authors: ['Hanne Lorimer', 'Dev Ostrander'] },
  dateline: { ...at('ESKERBY, Westmark —'), place: 'ESKERBY', agency: null },
  published: '2031-11-04T06:30+01:00',
  modified: '2031-11-05',
  site: 'The Eskerby Lantern',
  url: 'https://lantern.example/fish-dock',
  blocks,
  captions: [{ ...at('Share this story'), credit: at('story') }],
  people: [
    {
      ...entity('p1', 0.91, 'Signe Aldridge', at('Signe Aldridge'), at('Aldridge', 1), at('Aldridge', 2)),
      description: 'port director',
    },
    {
      ...entity('p2', 0.84, 'Tomas Quill', at('Tomas Quill'), at('Tomcat'), at('Quill', 1)),
      description: 'secretary of the Dock Workers’ Guild',
    },
    { ...entity('p3', 0.3, 'Priya Wendt', at('Priya Wendt')), description: 'engineer' },
    { ...entity('p4', 0.1, 'Hanne Lorimer', at('Hanne Lorimer')), description: null },
    { ...entity('p5', 0.1, 'Dev Ostrander', at('Dev Ostrander')), description: null },
  ],
  places: [
    place(entity('l1', 0.9, 'Eskerby', at('Eskerby'), at('ESKERBY'), at('Eskerby', 1)), {
      code: 'DK',
      latitude: 55.47,
      longitude: 8.45,
    }),
    place(entity('l2', 0.4, 'Westmark', at('Westmark'), at('Westmark', 1)), { kind: 'region', code: 'DK' }),
    place(entity('l3', 0.2, 'Port Maud', at('Port Maud'))),
  ],
  organizations: [
    entity('o1', 0.6, 'Eskerby Port Company', at('Eskerby Port Company'), at('EPC'), at('EPC', 1)),
    entity('o2', 0.4, 'Dock Workers’ Guild', at('Dock Workers’ Guild')),
  ],
  quotes,
  scareQuotes: [at('“resilience forum”')],
  summary: [
    at(sampleText.slice(at('The old fish dock').start, at('each other.').end)),
    at('The council’s “resilience forum” meets on Friday.'),
  ],
  stats: { words: 268, sentences: 14, paragraphs: 10, furnitureShare: 0.06 },
  warnings: [{ code: 'truncated-utf8', message: 'The last character is cut off.' }],
  meta: { desk: 'coast', start: 7 },
};
