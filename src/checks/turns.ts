/** A line that begins with who speaks: "BRANNIGAN: …", "Oona Brannigan (on the phone): …", "Q: …", ">> …". */
const TURN =
  /^(?:>>\s*)?(?<label>\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}?[\p{L}\p{N}.'’-]+){0,4})(?: ?[([][^()[\]]{1,40}[)\]])?:\s+\S/u;
const CAPTION = /^>>\s*\S/u;
/** The times of a subtitle, or the time in front of a turn. */
const CUE_TIME = /^\[?\(?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s*-->|[\])]?\s+\p{Lu}[\p{L} .]{0,40}:)/u;

/** The last word of a label in capitals, so that "OONA BRANNIGAN" and "Brannigan" are one. */
const speakerOf = (label: string): string => label.replace(/^.* /u, '').toUpperCase();

/**
 * The lines of a transcript or of subtitles among `lines`: those that begin with a label which comes again, where at least
 * two labels do, and those with the marks of subtitles.
 */
export function findTurns(lines: readonly string[]): string[] {
  const labels = lines.map((line) => speakerOf(TURN.exec(line)?.groups?.label ?? ''));
  const times = (label: string): number => labels.filter((other) => other === label).length;
  const speakers = new Set(labels.filter((label) => label !== '' && times(label) > 1));
  return lines.filter(
    (line, i) =>
      CAPTION.test(line) || CUE_TIME.test(line) || (speakers.size > 1 && speakers.has(labels[i] ?? '')),
  );
}
