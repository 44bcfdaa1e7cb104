import { insert, join, withBody } from '../article.js';
import type { Damages } from './damage.js';

const SPANISH = [
  'Los tranvías vuelven a circular de noche',
  'El ayuntamiento decidió el martes que los tranvías volverán a circular durante toda la noche a partir del primer fin de semana de marzo.',
  'Hace nueve años se acabó el dinero para los conductores, y desde entonces los panaderos y los camareros vuelven a casa a pie.',
  'La concejala votó en contra porque prefiere gastar el dinero en plazas de aparcamiento, pero la mayoría no estuvo de acuerdo con ella.',
  'El primer tranvía saldrá de la estación central a la una y diez de la madrugada del sábado.',
];
const GERMAN = [
  'Die Straßenbahn fährt wieder in der Nacht',
  'Die Straßenbahnen der Stadt fahren vom ersten Wochenende im März an wieder die ganze Nacht, beschloss der Rat am Dienstag nach einer langen Debatte.',
  'Vor neun Jahren war das Geld für die Fahrer ausgegangen, und seitdem gehen Bäcker, Pflegerinnen und Kellner zu Fuß nach Hause.',
  'Eine Ratsfrau stimmte dagegen, weil sie das Geld lieber für Parkplätze ausgeben will, doch sie blieb damit allein.',
  'Die erste Bahn verlässt den Hauptbahnhof am Samstag um zehn nach eins, und die Fahrt ist in dieser Nacht kostenlos.',
];
const FRENCH = [
  'Les tramways de nuit reviennent',
  'Les tramways de la ville rouleront de nouveau toute la nuit à partir du premier week-end de mars, a décidé mardi le conseil municipal.',
  'Il y a neuf ans, l’argent manquait pour payer les conducteurs, et depuis, les boulangers et les serveurs rentrent chez eux à pied.',
  'Une conseillère a voté contre, parce qu’elle préfère dépenser cette somme pour des places de stationnement.',
  'Le premier tramway quittera la gare centrale samedi à une heure dix, et le trajet sera gratuit cette nuit-là.',
];
const FOREIGN = [
  'missing-byline',
  'missing-dateline',
  'no-people',
  'no-places',
  'no-quotes',
  'missing-headline',
];

/** The text repeats itself, or is in another language. */
export const textDamages: Damages = {
  'duplicate-paragraph': [
    (article, random) => {
      const index = random.between(0, article.body.length - 2);
      return {
        text: insert(article, article.body.length, article.body[index]!),
        open: ['missing-dateline', 'repetition'],
      };
    },
    (article) => ({ text: insert(article, 0, article.body[1]!), open: ['missing-dateline', 'repetition'] }),
    (article) => ({ text: insert(article, 2, article.body[1]!), open: ['repetition'] }),
    (article) => {
      const words = article.body[3]!.split(' ');
      return {
        text: insert(article, article.body.length, words.with(2, 'really').join(' ')),
        open: ['unattributed-quote', 'unbalanced-quotes', 'mixed-quote-style', 'repetition'],
      };
    },
  ],
  repetition: [
    (article) => ({
      text: withBody(article, [...article.body, ...article.body]),
      rules: ['repetition', 'duplicate-paragraph'],
    }),
    (article) => ({
      text: insert(
        article,
        3,
        'The town was quiet and the town was cold, and the town was quiet again. '.repeat(24).trim(),
      ),
    }),
    (article) => ({
      text: withBody(article, [...article.body, `${'the council said that '.repeat(60).trim()}.`]),
    }),
    ({ headline, byline, body }) => ({
      text: join(
        headline,
        byline,
        body[0]!,
        ...Array.from({ length: 14 }, () => 'Read the latest from the region every day in the region.'),
      ),
      rules: ['repetition'],
      open: [
        'duplicate-paragraph',
        'too-short',
        'no-quotes',
        'no-people',
        'teaser-residue',
        'list-not-article',
        'truncated-body',
      ],
    }),
  ],
  'wrong-language': [SPANISH, GERMAN, FRENCH].map((lines) => () => ({ text: join(...lines), open: FOREIGN })),
  'transcript-not-article': [
    ({ headline }) => ({
      text: join(
        headline,
        'HOST: Good evening. Tonight we talk about the night trams, and I have a guest who drives one.',
        'GUEST: Thank you. I drive the one that comes last, so I hear the most.',
        'HOST: What do people talk about at three in the morning?',
        'GUEST: Food. Always food, and who should pay for the taxi that they did not take.',
        'HOST: Would you like to be relieved of the shift?',
        'GUEST: No. By day nobody says good morning.',
        'HOST: Thank you for coming.',
      ),
      open: FOREIGN.concat('too-short', 'unattributed-quote'),
    }),
    ({ headline, byline }) => ({
      text: join(
        headline,
        byline,
        'Q: When did you find the first stone?',
        'A: On a Friday in May, shortly before we wanted to go home.',
        'Q: What did you think it was?',
        'A: A cellar. Everybody here has a cellar that nobody knows of.',
        'Q: And when did you know better?',
        'A: When I saw the ruts. A cellar has no ruts.',
        'Q: Will there be a well?',
        'A: Behind the school, if nobody was buried there.',
      ),
      open: FOREIGN.concat('too-short', 'unattributed-quote'),
    }),
    ({ headline }) => ({
      text: join(
        headline,
        ...[
          'and so the trams will run again from the first weekend of March',
          'after a debate of five hours in the town hall on Tuesday',
          'the last night tram left the depot nine years ago',
          'when the money for the drivers ran out',
          'since then people have walked home or shared a taxi',
          'four lines will run every half hour',
          'and the council pays eleven million a year for them',
        ].map((line, i) => `00:00:${String(i * 4 + 10)},000 --> 00:00:${String(i * 4 + 14)},000\n${line}`),
      ),
      open: FOREIGN.concat(
        'too-short',
        'empty-body',
        'list-not-article',
        'truncated-body',
        'boilerplate-share',
        'nav-residue',
        'player-residue',
      ),
    }),
  ],
};
