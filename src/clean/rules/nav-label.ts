import { type LabelRule, matches, wholeLine } from './rule.js';

const ACTIONS =
  '(?:main |site |toggle |open |close |show |hide |mobile |all )*(?:menu|navigation|search|sections?|sub-?menu|login|log ?in|log ?out|' +
  'sign ?in|sign ?out|sign ?up|register|my account|my profile|my news|account|profile|subscribe(?: now)?|join(?: now)?|close|cancel|submit|' +
  'next|previous|prev|back|home|home ?page|more|all|top|settings|edition|e-?paper|archives?|newsletters?|apps?|donate)';

const SECTIONS =
  '(?:u\\.?s\\.?|u\\.?k\\.?|world|local|national|international|africa|asia|europe|americas|middle east|india|australia|top|latest|breaking|' +
  'all|more|daily|special|featured?)? ?(?:news|stories|headlines|reports?|sports?|politics|business|economy|technology|tech|science|health|' +
  'entertainment|arts?|culture|lifestyle|life|style|travel|opinions?|editorials?|columns?|weather|video|videos|photos?|galleries|gallery|' +
  'podcasts?|audio|radio|live|live tv|tv|watch live|markets?|money|finance|education|environment|climate|crime|obituaries|classifieds?|' +
  'jobs|real estate|property|autos?|motoring|motors|food|fashion|music|movies|books|games|puzzles|crosswords?|horoscopes?|cartoons?|' +
  'features?|investigations?|magazine|events?|community|letters|football|cricket|soccer|rugby|tennis|golf|nfl|nba|mlb|nhl|world|africa|asia|europe|us|uk)';

const PATTERNS = [
  wholeLine(ACTIONS),
  wholeLine(SECTIONS),
  wholeLine(
    'you are (?:here|at)',
    'in this (?:section|topic)',
    'change (?:language|location|region)',
    'select (?:language|edition)',
    'image \\d+ of \\d+',
    '\\d+ (?:of|/) \\d+',
  ),
  wholeLine(
    '(?:go )?back to (?:home|gallery|main menu|news|results|search)',
    'breaking news',
    'set weather',
    'live scores?',
    "what's new",
    "today's paper",
    'letters? to the editor',
    '(?:send|write|submit)(?: us)? (?:a|your) (?:letter|tip|story|news tip|photos?)',
  ),
];

/** Names of sections and of things to press: "Breaking News", "Home", "Log in". */
export const navLabel: LabelRule = {
  id: 'nav-label',
  kind: 'furniture',
  applies: (passage) => passage.words <= 6 && !passage.final && matches(passage, PATTERNS),
};
