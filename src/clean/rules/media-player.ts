import { type LabelRule, lineStart, matches, wholeLine } from './rule.js';

const PATTERNS = [
  /^(?:\d{1,2}:){1,2}\d{2}(?:[\s/|–-]+(?:\d{1,2}:){1,2}\d{2})*$/,
  wholeLine(
    'please wait',
    'loading(?: (?:the )?(?:player|video|audio|media|content|comments))?',
    'embed(?: share)?',
    'embed code',
    'direct link',
    'pause',
    'play',
    'mute',
    'unmute',
    'auto ?play',
    'replay',
    'now playing',
    'up next',
  ),
  wholeLine(
    '(?:no )?media (?:source )?(?:is )?(?:currently )?(?:un)?available',
    'no media source currently available',
    'this video (?:is|file) (?:unavailable|cannot be played).{0,40}',
  ),
  wholeLine(
    '(?:play|watch|view|open|pause|embed|share) (?:the |this |full )?(?:video|audio|clip|gallery|slideshow|episode|media)(?: player)?',
    '(?:video|audio|media) (?:player|unavailable|duration|caption)',
    'video \\d+ of \\d+',
  ),
  lineStart(
    'the (?:code|url|link) has been copied to your clipboard',
    "your browser does ?n[o']t support",
    'to (?:play|view|watch) this video',
    'this (?:content|video|audio) (?:is (?:not|no longer) available|is unavailable|can(?:not| also)? be (?:viewed|played|shown))',
    'pop-?out player',
    'enable javascript',
    'javascript (?:is|must)',
  ),
  wholeLine(
    '(?:\\d{2,4}p ?[|,]? ?)+',
    '(?:auto )?(?:\\d{3,4}p)?(?: ?[|] ?)?quality',
    'width \\d* ?px(?: height \\d* ?px)?',
    'full ?screen',
    'settings',
    'subtitles?',
    'captions? (?:on|off)',
    'volume',
  ),
];

/** What video and audio players say: times, "please wait", "No media source currently available". */
export const mediaPlayer: LabelRule = {
  id: 'media-player',
  kind: 'furniture',
  applies: (passage) => passage.words <= 25 && matches(passage, PATTERNS),
};
