import { countWords } from '../../stats.js';
import { type CheckedArticle, isQuoted } from '../article.js';
import { defineCheck } from '../check.js';
import { wholeNumber } from '../options.js';
import { lay, PARAGRAPHS } from '../story.js';

/** What walls say to a visitor, each at the beginning of a line or sentence. */
const WALLS: readonly RegExp[] = [
  /(?:access (?:to this (?:page|site|resource) (?:has been |is )?)?(?:denied|forbidden|blocked))[.!]*$/imu,
  /you (?:do not|don['’]t) have (?:permission|authorization) to (?:access|view)\b/iu,
  /(?:sorry, )?you have been blocked\b/iu,
  /(?:your (?:access|ip(?: address)?|request|connection) (?:to this .{1,20} )?(?:has been|was|is) (?:temporarily )?(?:blocked|denied|limited|banned|rejected))\b/iu,
  /(?:are you (?:a )?(?:robot|human)|i['’]?a?m not a robot)\b[?.]*$/imu,
  /(?:please |to continue, please )?(?:verify|confirm|prove|make sure|check)(?:ing)?(?: that| if)? you(?: are|['’]re)(?: a)?(?: real)? ?(?:human|not a (?:robot|bot))\b/iu,
  /(?:please )?(?:complete|solve) the (?:captcha|security check|challenge)\b/iu,
  /(?:please )?(?:enable|turn on|activate|allow) (?:javascript|js|cookies)(?: and (?:javascript|cookies))?\b/iu,
  /javascript (?:is|must be|has been) (?:disabled|not enabled|required|enabled)\b/iu,
  /you need to (?:enable|turn on) (?:javascript|cookies)\b/iu,
  /(?:we (?:have )?detected|our systems? (?:have |has )?detected) (?:unusual|suspicious|automated) (?:traffic|activity|requests)\b/iu,
  /checking (?:your browser|if the site connection is secure)\b/iu,
  /(?:just a moment|one moment, please|attention required)(?:\.\.\.|…|!)/iu,
  /pardon our interruption\b/iu,
  /(?:cloudflare )?ray id:? ?\w/iu,
  /(?:incident|reference|support) id:? ?[#\d]/iu,
  /reference (?:#|number:? ?)\d+\.[\da-f]/iu,
  /request unsuccessful\b/iu,
  /(?:http |error:? ?)?(?:40[134]|429|451|50[0234]|1020)(?: error)?\W{1,3}(?:forbidden|not found|unauthori[sz]ed|too many requests|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error|access denied|page not found)/iu,
  /(?:404|page not found|not found|service (?:temporarily )?unavailable|too many requests|bad gateway)[.!]*$/imu,
  /(?:sorry, |oops[,!.]? )?(?:the|this) (?:requested )?(?:page|url|content|article) (?:that )?(?:you (?:are looking for|requested|were looking for) )?(?:was not found|could not be found|cannot be found|can['’]t be found|does not exist|no longer exists|is not available in your (?:country|region|location))\b/iu,
  /(?:our (?:web)?site|this (?:web)?site|this content) is (?:currently )?(?:unavailable|not available) in (?:your (?:country|region|location)|most european countries|the eu\b)/iu,
  /you are attempting to access this (?:web)?site from\b/iu,
];

const SENTENCE = /[^\s.!?…][^\n.!?…]*(?:[.!?…]+|$)/gmu;

/** The sentences that a wall says, out of the whole text, quoted ones aside. */
function wallSentences(article: CheckedArticle): { start: number; end: number; wall: RegExp }[] {
  const found = [];
  for (const { index: start, 0: sentence } of article.text.matchAll(SENTENCE)) {
    const wall = WALLS.find((pattern) => (pattern.exec(sentence)?.index ?? 9) <= 8);
    if (wall && !isQuoted(article, start)) found.push({ start, end: start + sentence.length, wall });
  }
  return found;
}

export const blockedPage = defineCheck({
  id: 'blocked-page',
  level: 'error',
  summary: 'A wall instead of the article: robot check, access denied, JavaScript, error page',
  why: 'The site answered with a robot check, a refusal, an error page or a request to turn on JavaScript, and that was saved in the article’s place. The whole text has to be short, and the words of walls have to begin two of its sentences, or be a third of all its words; quoted words do not count. So a story about robots, or about a site that was blocked, is none.',
  suggestion: 'Fetch the page again, slower or with a browser; do not keep this text.',
  options: {
    words: wholeNumber(150, 'the most words that a wall has; a longer text is taken for an article'),
  },
  *find(article, { words: most }) {
    const all = countWords(article.text);
    if (all === 0 || all > most) return;
    const sentences = wallSentences(article);
    const walls = new Set(sentences.map(({ wall }) => wall)).size;
    const share =
      sentences.reduce((sum, { start, end }) => sum + countWords(article.text.slice(start, end)), 0) / all;
    const isNews =
      article.analysis.quotes.some(({ speaker }) => speaker !== null) || article.analysis.dateline !== null;
    if (walls === 0 || (walls < (isNews ? 3 : 2) && share < (isNews ? 0.6 : 0.3))) return;
    const { start, end } = sentences[0]!;
    yield { start, end, message: 'This is no article: the site answered with a wall or an error page.' };
  },
  examples: {
    good: [
      {
        text: lay(
          'Robots take the night shift at Dunmore',
          'Visitors have to confirm at the gate that they are not a robot, a sign at the shipyard of Dunmore jokes.',
          PARAGRAPHS[3]!,
        ),
      },
      {
        text: lay(
          'Access denied: pier stays closed for anglers',
          'The pier of Port Maren stays closed for anglers, the harbour office said on Monday.',
          '“You don’t have permission to access it,” a guard told them.',
        ),
      },
    ],
    bad: [
      {
        text: 'Access Denied\n\nYou don’t have permission to access "/news/ferry" on this server.\nReference #18.2f3c1702',
        at: ['1:1'],
      },
      {
        text: 'port-maren-news.example\n\nVerify you are human by completing the action below.\n\nThe site needs to review the security of your connection before proceeding.',
        at: ['3:1'],
      },
      { text: 'Please enable JavaScript to view this page.', at: ['1:1'] },
      { text: '404 Not Found\n\nnginx', at: ['1:1'] },
    ],
  },
});
