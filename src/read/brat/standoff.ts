import type { Passage } from '../../annotations/offsets.js';

/** A text-bound annotation: one or more stretches of the text, with their words. */
export interface Textbound {
  id: string;
  label: string;
  /** At least one, in the order of the file. */
  parts: { start: number; end: number }[];
  /** Of all parts, a blank between two; null where the line has none. */
  words: string | null;
  line: number;
}

/** Two passages and what they are to each other. */
export interface Relation {
  label: string;
  from: string;
  to: string;
}

/** Something said of a passage. */
export interface Remark {
  label: string;
  of: string;
  value: string;
}

/** What an `.ann` file has; every id of a relation, a group or a remark is that of a passage. */
export interface Standoff {
  passages: Map<string, Textbound>;
  relations: Relation[];
  /** Passages that are one and the same. */
  groups: string[][];
  attributes: Remark[];
  notes: Remark[];
  /** Lines that are none of brat's, by their number from 1. */
  faults: number[];
}

/** A file that is being read, with what only its own lines refer to. */
interface Reading extends Standoff {
  /** The passages of events, by the events' ids. */
  triggers: Map<string, string>;
  /** Passages by the entry of a database that they refer to. */
  references: Map<string, string[]>;
}

/** Takes what a line of some form has, and says whether that can be used. */
type Take = (found: Reading, parts: string[], line: number) => boolean;

/** The forms of lines. */
const FORMS: readonly [RegExp, Take][] = [
  [/^(T\S*)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\s*(?:\t([\s\S]*))?$/, takeTextbound],
  [
    /^R\S*\t(\S+) [^\s:]+:(\S+) [^\s:]+:(\S+)\s*$/,
    ({ relations }, [label, from, to]) => relations.push({ label: label!, from: from!, to: to! }) > 0,
  ],
  [/^(E\S*)\t[^\s:]+:(\S+)((?: +[^\s:]+:\S+)*)\s*$/, takeEvent],
  [
    /^[AM]\S*\t(\S+) (\S+)(?: (.*?))?\s*$/,
    ({ attributes }, [label, of, value]) =>
      attributes.push({ label: label!, of: of!, value: value ?? '' }) > 0,
  ],
  [
    /^N\S*\t\S+ (\S+) (\S+)(?:\t.*)?$/,
    ({ references }, [of, entry]) =>
      references.set(entry!, [...(references.get(entry!) ?? []), of!]).size > 0,
  ],
  [/^\*\t\S+((?: \S+)+)\s*$/, ({ groups }, [ids]) => groups.push(ids!.trim().split(' ')) > 0],
  [
    /^#\S*\t(\S+) (\S+)(?:\t([\s\S]*))?$/,
    ({ notes }, [label, of, value]) => notes.push({ label: label!, of: of!, value: value ?? '' }) > 0,
  ],
];

/** Takes an `.ann` file apart. What an event says becomes relations of its trigger. */
export function readStandoff(file: string): Standoff {
  const found: Reading = {
    passages: new Map(),
    relations: [],
    groups: [],
    attributes: [],
    notes: [],
    faults: [],
    triggers: new Map(),
    references: new Map(),
  };
  for (const [index, line] of file.split(/\r?\n/).entries())
    if (line.trim() !== '' && !takeLine(found, line, index + 1)) found.faults.push(index + 1);
  found.groups.push(...found.references.values());
  return resolved(found);
}

function takeLine(found: Reading, line: string, number: number): boolean {
  for (const [form, take] of FORMS) {
    const parts = form.exec(line);
    if (parts) return take(found, parts.slice(1), number);
  }
  return false;
}

function takeTextbound({ passages }: Reading, [id, label, places, words]: string[], line: number): boolean {
  const parts = places!.split(';').map((place) => {
    const [start, end] = place.split(' ').map(Number);
    return { start: start!, end: end! };
  });
  if (passages.has(id!) || parts.some(({ start, end }) => start >= end)) return false;
  passages.set(id!, { id: id!, label: label!, parts, words: words ?? null, line });
  return true;
}

function takeEvent({ triggers, relations }: Reading, [event, trigger, roles]: string[]): boolean {
  triggers.set(event!, trigger!);
  for (const [, label, to] of roles!.matchAll(/([^\s:]+):(\S+)/g))
    relations.push({ label: label!, from: trigger!, to: to! });
  return true;
}

/** Events stand for their triggers; what is said of anything that is no passage is left out. */
function resolved({ triggers, references: _, ...found }: Reading): Standoff {
  const passageOf = (id: string): string => triggers.get(id) ?? id;
  const isPassage = (id: string): boolean => found.passages.has(id);
  const remarks = (given: readonly Remark[]): Remark[] =>
    given.map((remark) => ({ ...remark, of: passageOf(remark.of) })).filter(({ of }) => isPassage(of));
  return {
    ...found,
    relations: found.relations
      .map(({ label, from, to }) => ({ label, from: passageOf(from), to: passageOf(to) }))
      .filter(({ from, to }) => isPassage(from) && isPassage(to)),
    groups: found.groups.map((group) => group.map(passageOf).filter(isPassage)),
    attributes: remarks(found.attributes),
    notes: remarks(found.notes),
  };
}

/** Each part of a passage with its words, which cannot be told apart where there are several. */
export const partsOf = ({ parts, words }: Textbound): Passage[] =>
  parts.map((part) => ({ ...part, words: parts.length === 1 ? words : null }));
