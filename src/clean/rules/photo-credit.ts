import { type LabelRule, matches } from './rule.js';

const AGENCY =
  '(?:AP|AFP|EPA|EFE|REX|PA|UPI|ANSA|TASS|dpa|AAP|ANI|PTI|Reuters|Getty(?: Images)?|Shutterstock|iStock|Alamy|Unsplash|Wikimedia(?: Commons)?|Bloomberg|Associated Press|Pool|Xinhua|Press Association|Rex Features|Flickr|Pexels|Pixabay|Adobe Stock)';

const PATTERNS = [
  /^[^\p{L}\p{N}"“‘']{0,2}(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|graphic|rendering|screenshot|cover image|file (?:photo|picture|image)|still|map|chart)(?: (?:credits?|courtesy|source|by|via|from|copyright|supplied|provided))*\s?(?::|\bby\b|\bvia\b|\bcourtesy\b|©|\/)/iu,
  /(?:^|[\p{Ll}.)!?” ])(?:Image |Photo |Picture )?Credits?\s?(?::|\.{3}|…)/u,
  /[\p{Ll}.] \((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:\s?[/|,]\s?[\p{L} .]{2,40})\)$/u,
  /\. \((?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+\)$/u,
  /^\W{0,2}(?:enlarge (?:\/|this image)|click to enlarge|file ?[-–—]|file photo|representational image|pictured(?: (?:above|below|left|right))?\s?:|image caption|image source|caption\s?:|archive photo|hide caption|toggle caption)/iu,
  new RegExp(
    `\\((?:(?:AP |file )?photo|image|picture|pic|${AGENCY}(?=[^()]*[/|])|screenshot|credit|courtesy)\\b[^()]{0,80}\\)\\W{0,2}$`,
    'iu',
  ),
  new RegExp(
    `(?:[/|©]|\\bvia|\\bPhotos?|Image|Credit)\\s?${AGENCY}(?:[\\s/|,]+[\\p{L} ]{1,40})?\\W{0,2}$`,
    'u',
  ),
  new RegExp(`^[\\p{L} .'’/|,&-]{0,60}[/|]\\s?${AGENCY}\\W{0,2}$`, 'u'),
  new RegExp(
    `^(?:${AGENCY}|(?:AP|File|Handout|Staff|Submitted) (?:Photo|Image|photo|image)s?)(?:\\s?[/|,–-]\\s?.{1,30}|\\s(?:via|and)\\s.{1,30})?\\W?$`,
    'u',
  ),
  /\b(?:photo(?:graph)?s?|image|picture)(?: credit)?(?: by|:| via| courtesy(?: of)?)[^.!?]{1,60}$/iu,
  /[.!?)]\s*©\s?[^.!?]{2,40}$/u,
  /^(?:courtesy|handout|supplied|submitted photo|contributed photo|provided photo)\b[^.!?]{0,60}$/iu,
];

/** Credits of pictures, and captions that end with one: "(AP Photo/…)", "Photo: …", "File – …". */
export const photoCredit: LabelRule = {
  id: 'photo-credit',
  kind: 'caption',
  applies: (passage) => passage.words <= 90 && matches(passage, PATTERNS, 600),
};
