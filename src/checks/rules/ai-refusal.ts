import type { Span } from '../../article.js';
import { countWords } from '../../stats.js';
import { type CheckedArticle, isQuoted } from '../article.js';
import { defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { HEADLINE, lay, PARAGRAPHS, STORY } from '../story.js';

/** What a model says of itself or to the person who asked it, each the beginning of a sentence. */
const MODEL =
  /^as an? (?:ai|artificial intelligence|(?:large )?language model)(?: (?:language )?(?:model|assistant|chatbot|program))?(?: (?:developed|created|trained|built|made)\b[\w ]{0,40})?, (?:i|my)\b/iu;
const SAYS: readonly RegExp[] = [
  MODEL,
  /^(?:i['’]m|i am) (?:just |only )?an? (?:ai|artificial intelligence|(?:large )?language model)(?: (?:language )?(?:model|assistant|chatbot|program))?(?: (?:developed|created|trained|built|made)\b|[,.;]| and (?:i )?(?:do not|don['’]t|cannot|can['’]t))/iu,
  /^(?:(?:i['’]?a?m|i am) (?:very )?sorry|i apologi[sz]e|unfortunately|my apologies)[,;]? (?:but )?(?:i (?:can['’]?t|cannot|can not|am unable to|am not able to|won['’]t be able to)|i['’]m (?:unable|not able) to) (?:assist|help|fulfil+|comply|complete|provide|generate|write|create|access|browse|continue|rewrite|summari[sz]e|translate)\b/iu,
  /^i (?:can['’]?t|cannot|am unable to|am not able to) (?:assist|help you) with (?:that|this|your)\b/iu,
  /^i (?:can['’]?t|cannot|am unable to|am not able to) (?:fulfil+|comply with|complete) (?:that|this|your|the) request\b/iu,
  /^(?:as of|up to|until) my (?:last|latest|most recent)?\s?(?:knowledge|training)(?: (?:data|update|cut-?off))?\b/iu,
  /^(?:i do not|i don['’]t) have (?:real-time (?:access|information|data)|access to (?:real-time|the internet|current|external))/iu,
  /^(?:sure|certainly|of course|absolutely)[!,.:]? here(?: is|['’]s| are) (?:a|an|the|your|my|some) (?:[\w-]+ ){0,4}(?:article|version|summary|draft|story|text|translation|headline|report|paragraph|piece)\b[^\n.!?:]{0,80}:/iu,
  /^(?:please )?let me know if you(?: would|['’]d)? (?:like|need|want) (?:me to|any (?:further|other|more)|further|more)\b/iu,
];

/** The last of them: a person may say so too. */
const POLITE = SAYS.length - 1;

const SENTENCE = /(?<=^|[.!?…]\s)[^\s.!?…][^\n.!?…]*(?:[.!?…]+|$)/gmu;
/** Characters in which one of the forms shows. */
const REACH = 240;

interface Said extends Span {
  /** Index into `SAYS`. */
  form: number;
}

/** The sentences that a model says, quoted ones aside. */
function saidByModel(article: CheckedArticle): Said[] {
  const { text } = article;
  return [...text.matchAll(SENTENCE)].flatMap(({ index: start, 0: sentence }) => {
    if (isQuoted(article, start) || /["“‘'«:]\s*$/u.test(text.slice(0, start))) return [];
    const words = text.slice(start, start + REACH);
    const form = SAYS.findIndex((pattern) => pattern.test(words));
    return form < 0 ? [] : [{ start, end: start + sentence.length, form }];
  });
}

/** Whether a sentence stands in the first or last line of the text, where a model speaks to the person who asked it. */
function isAtEdge({ text }: CheckedArticle, { start, end }: Span): boolean {
  return !text.slice(0, start).trimStart().includes('\n') || !text.slice(end).trimEnd().includes('\n');
}

export const aiRefusal = defineCheck({
  id: 'ai-refusal',
  level: 'error',
  summary: 'A language model speaks: it refuses, or hands over what it wrote',
  why: '“As an AI language model, I cannot …” and “Sure, here is a rewritten version” are words of a model to the person who asked it. Where they were printed, nobody read the text. They count at the beginning of a sentence, in a text with few words of its own, or as the first or last paragraph of a longer one; what a model says of itself counts everywhere. Quoted words do not count, so a story about such texts is left alone.',
  suggestion: 'Throw the text away: its facts were made up or never checked.',
  options: {
    words: wholeNumber(150, 'the words up to which such a sentence counts wherever it stands'),
  },
  *find(article, { words: most }) {
    const said = saidByModel(article);
    const isShort = countWords(article.text) <= most;
    const found =
      said.find(
        (each) => each.form === 0 || (each.form !== POLITE && (isShort || isAtEdge(article, each))),
      ) ?? (said.length > 1 && isShort ? said[0] : undefined);
    if (!found) return;
    yield { start: found.start, end: found.end, message: 'These are the words of a language model.' };
  },
  examples: {
    good: [
      {
        text: lay(
          'Chatbot writes the council’s minutes',
          '“As an AI language model, I cannot vote,” the minutes of Port Maren said on Monday.',
          'The clerk had pasted the answer unread. “I’m sorry, but I can’t help with that,” it went on.',
        ),
      },
      {
        text: lay(
          STORY,
          'I’m sorry, but I cannot provide you with a better ramp, the harbour master said.',
          'The crowd laughed.',
        ),
      },
      { text: lay(HEADLINE, 'As an AI researcher, I have sailed on this ferry for years.', PARAGRAPHS[1]!) },
    ],
    bad: [
      { text: 'I’m sorry, but I can’t assist with that request.', at: ['1:1'] },
      {
        text: lay(
          HEADLINE,
          PARAGRAPHS[0]!,
          'As an AI language model, I do not have access to current timetables.',
          ...PARAGRAPHS.slice(1),
        ),
        at: ['5:1'],
      },
      { text: lay('Sure! Here is a rewritten version of the article:', STORY), at: ['1:1'] },
    ],
  },
});
