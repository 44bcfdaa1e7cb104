/** A clean article in parts, of which examples of the rules are made. All people and towns are invented. */
export const HEADLINE = 'Old ferry of Port Maren returns after two winters in dock';
export const BYLINE = 'By Leonie Hartwell';

export const PARAGRAPHS = [
  'PORT MAREN, Ireland — The ferry that carried school classes and sheep across the bay for sixty years will sail again on Monday, the harbour office said.',
  'The boat spent two winters in dock while its hull was replaced plate by plate. Its old bell was found in a shed behind the fish market and hangs on deck once more.',
  '“We had offers for a newer boat,” harbour master Oona Brannigan told a crowd on the pier. “Nobody here wanted one.”',
  'The first crossing is free for everyone who worked on the repair, among them forty apprentices from the shipyard at Dunmore.',
  'Tickets cost two euros afterwards, half as much as the bus that goes around the bay and takes an hour longer.',
  'Not everybody is content. Farmer Cormac Tierney said that the new ramp was too steep for a trailer in wet weather.',
  'The office promised to look at the ramp in spring, when the tides are lower and the council has settled its budget.',
];

/** `paragraphs` as a text, with a blank line between two. */
export const lay = (...paragraphs: string[]): string => paragraphs.join('\n\n');

/** The whole article: headline, byline, and about 170 words. */
export const STORY = lay(HEADLINE, BYLINE, ...PARAGRAPHS);
