import { knownOrganizations } from '../models/words.js';

let longest: Map<string, number> | null = null;

function load(): Map<string, number> {
  const most = new Map<string, number>();
  for (const name of knownOrganizations) {
    const words = name.split(' ');
    most.set(words[0]!, Math.max(words.length, most.get(words[0]!) ?? 0));
  }
  return most;
}

/** How many words the longest name of a known organization has that begins with a folded word; 0 if none does. */
export function mostWordsOfOrganization(first: string): number {
  longest ??= load();
  return longest.get(first) ?? 0;
}
