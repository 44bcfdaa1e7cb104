import { having, havingLower, type LabelRule, lowerCase, matches } from './rule.js';

const AGENCY =
  '(?:AP|AFP|EPA|EFE|REX|PA|UPI|ANSA|TASS|dpa|AAP|ANI|PTI|Reuters|Getty(?: Images)?|Shutterstock|iStock|Alamy|Unsplash|Wikimedia(?: Commons)?|Bloomberg|Associated Press|Pool|Xinhua|Press Association|Rex Features|Flickr|Pexels|Pixabay|Adobe Stock)';

const PATTERNS = [
  lowerCase(
    /^[^\p{L}\p{N}"“‘']{0,2}(?:photo(?:graph)?s?|images?|pictures?|pics?|illustration|graphic|rendering|screenshot|cover image|file (?:photo|picture|image)|still|map|chart)(?: (?:credits?|courtesy|source|by|via|from|copyright|supplied|provided))*\s?(?::|\bby\b|\bvia\b|\bcourtesy\b|©|\/)/u,
  ),
  having(['Credit'], /(?:^|[\p{Ll}.)!?” ])(?:Image |Photo |Picture )?Credits?\s?(?::|\.{3}|…)/u),
  having(
    ['('],
    /[\p{Ll}.] \((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:\s?[/|,]\s?[\p{L} .]{2,40})\)$/u,
  ),
  having(['('], /\. \((?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+\)$/u),
  lowerCase(
    /^\W{0,2}(?:enlarge (?:\/|this image)|click to enlarge|file ?[-–—]|file photo|representational image|pictured(?: (?:above|below|left|right))?\s?:|image caption|image source|caption\s?:|archive photo|hide caption|toggle caption)/u,
  ),
  having(
    ['('],
    lowerCase(
      new RegExp(
        `\\((?:(?:ap |file )?photo|image|picture|pic|${AGENCY.toLowerCase()}(?=[^()]*[/|])|screenshot|credit|courtesy)\\b[^()]{0,80}\\)\\W{0,2}$`,
        'u',
      ),
    ),
  ),
  having(
    ['/', '|', '©', 'via', 'Photo', 'Image', 'Credit'],
    new RegExp(
      `(?:[/|©]|\\bvia|\\bPhotos?|Image|Credit)\\s?${AGENCY}(?:[\\s/|,]+[\\p{L} ]{1,40})?\\W{0,2}$`,
      'u',
    ),
  ),
  having(['/', '|'], new RegExp(`^[\\p{L} .'’/|,&-]{0,60}[/|]\\s?${AGENCY}\\W{0,2}$`, 'u')),
  new RegExp(
    `^(?:${AGENCY}|(?:AP|File|Handout|Staff|Submitted) (?:Photo|Image|photo|image)s?)(?:\\s?[/|,–-]\\s?.{1,30}|\\s(?:via|and)\\s.{1,30})?\\W?$`,
    'u',
  ),
  havingLower(
    ['photo', 'image', 'picture'],
    lowerCase(
      /\b(?:photo(?:graph)?s?|image|picture)(?: credit)?(?: by|:| via| courtesy(?: of)?)[^.!?]{1,60}$/u,
    ),
  ),
  having(['©'], /[.!?)]\s*©\s?[^.!?]{2,40}$/u),
  lowerCase(
    /^(?:courtesy|handout|supplied|submitted photo|contributed photo|provided photo)\b[^.!?]{0,60}$/u,
  ),
];

/** Credits of pictures, and captions that end with one: "(AP Photo/…)", "Photo: …", "File – …". */
export const photoCredit: LabelRule = {
  id: 'photo-credit',
  kind: 'caption',
  applies: (passage) => passage.words <= 90 && matches(passage, PATTERNS, 600),
};
