import data from '../models/first-names.json' with { type: 'json' };
import type { Gender } from './gender.js';
import { foldPlaceName } from './place-name.js';

let loaded: ReadonlyMap<string, Gender> | null = null;

/** "0abby5e": each name begins with the number of letters that it shares with the name before. */
function unpack(packed: string): string[] {
  let before = '';
  return (packed.match(/\d\D+/gu) ?? []).map((part) => {
    before = before.slice(0, Number(part[0])) + part.slice(1);
    return before;
  });
}

function load(): ReadonlyMap<string, Gender> {
  return new Map([
    ...unpack(data.female).map((name) => [name, 'female'] as const),
    ...unpack(data.male).map((name) => [name, 'male'] as const),
  ]);
}

/** The gender of the people who bear a first name, or null where the name is borne by both or is not known. */
export function genderOfFirstName(name: string): Gender | null {
  loaded ??= load();
  return loaded.get(foldPlaceName(name)) ?? null;
}
