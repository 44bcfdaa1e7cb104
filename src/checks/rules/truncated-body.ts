import type { BodyParagraph, CheckedArticle } from '../article.js';
import { defineCheck, type Remark } from '../check.js';
import { lay, PARAGRAPHS, STORY } from '../story.js';

/** What an API or a feed puts where it cut the text: "[+123 chars]", "[…]". */
const CUT_MARK = /\[\s?\+\s?\d[\d,]* (?:more )?(?:chars|characters|words)\s?\]|[[(](?:…|\.\.\.)[\])]$/iu;
const GO_ON =
  /(?:^|[.!?…"”]\s+)\W*(?:continue reading|keep reading|read (?:the )?(?:full|whole|entire|rest of (?:the|this)) (?:story|article|report|post|piece)|read more(?: here| at [\w. ]+)?|click here to (?:read|continue)[\w ]*|the post .{1,120} appeared first on .{1,60})(?:\W[^.]{0,20})?[\s.…»›>→]*$/iu;
const ELLIPSIS = /(?:…|\.\.\.)["”’]?$/u;

/** Words from which a last paragraph that has no end is a sentence cut off, and no byline or label. */
const SENTENCE = 10;
/** Characters at the end of the text in which its end is looked for. */
const TAIL = 300;

/** A last paragraph of many words that stops without a mark, or with a comma, in the middle of a sentence. */
function isCutOff({ text, final, words }: BodyParagraph): boolean {
  return (
    !final && words >= SENTENCE && /[\p{Ll}\p{N},;–—-]$/u.test(text) && !/^(?:[-–—•*·]|\d+[.)])\s/u.test(text)
  );
}

function atEnd(article: CheckedArticle, pattern: RegExp, message: string): Remark | undefined {
  const end = article.text.trimEnd().length;
  const from = Math.max(0, article.text.lastIndexOf('\n', end - 1) + 1, end - TAIL);
  const match = pattern.exec(article.text.slice(from, end));
  if (!match) return undefined;
  const start = from + match.index + (/^[.!?…"”]\s+/u.exec(match[0])?.[0].length ?? 0);
  return { start, end, message };
}

export const truncatedBody = defineCheck({
  id: 'truncated-body',
  level: 'warning',
  summary: 'The text stops before the article ends',
  why: 'Feeds and news APIs give the first lines of an article and cut the rest: "[+2134 chars]", "Continue reading", an ellipsis, or a last sentence without its end. Only the end of the text is looked at; an ellipsis inside it is left alone, and so is a short last line without a full stop, such as a name.',
  suggestion: 'Take the text from the page of the article instead of the feed.',
  *find(article) {
    const last = article.body.at(-1);
    if (!last) return;
    const sign =
      atEnd(article, CUT_MARK, 'The text was cut off here.') ??
      atEnd(article, GO_ON, 'The text ends with an invitation to read on elsewhere.');
    if (sign) yield sign;
    else if (ELLIPSIS.test(last.text) && last.words >= SENTENCE)
      yield { start: last.start, end: last.end, message: 'The last paragraph ends with an ellipsis.' };
    else if (isCutOff(last) || article.analysis.warnings.some(({ code }) => code === 'truncated-utf8'))
      yield {
        start: last.start,
        end: last.end,
        message: 'The last paragraph stops in the middle of a sentence.',
      };
  },
  examples: {
    good: [
      { text: STORY },
      { text: lay(...PARAGRAPHS, 'Leonie Hartwell, Port Maren') },
      { text: lay('“We waited … and waited,” she said.', PARAGRAPHS[5]!) },
    ],
    bad: [
      { text: `${PARAGRAPHS[0]} The boat spent two win… [+2134 chars]`, at: ['1:178'] },
      { text: lay(PARAGRAPHS[0]!, 'Continue reading...'), at: ['3:1'] },
      {
        text: lay(PARAGRAPHS[0]!, 'The boat spent two winters in dock while its hull was replaced by the'),
        at: ['3:1'],
      },
      { text: lay(PARAGRAPHS[0]!, 'The boat spent two winters in dock while its hull was...'), at: ['3:1'] },
    ],
  },
});
