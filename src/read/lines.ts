/** One line of a file. */
export interface Line {
  /** From 1. */
  number: number;
  /** Without its line feed; null where the line was too long, and was not kept. */
  bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into lines, holding one line of at most `maxBytes` at a time. */
export async function* readLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let pending = new PendingLine(maxBytes);
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pending.add(chunk.subarray(start, end));
      yield { number, bytes: pending.bytes() };
      pending = new PendingLine(maxBytes);
      number += 1;
      start = end + 1;
    }
    pending.add(chunk.subarray(start));
  }
  if (pending.size > 0) yield { number, bytes: pending.bytes() };
}

/** A line whose end has not come yet. Forgets its bytes when they get too many. */
class PendingLine {
  size = 0;
  private parts: Buffer[] = [];

  constructor(private readonly maxBytes: number) {}

  add(part: Buffer): void {
    this.size += part.length;
    if (this.size > this.maxBytes) this.parts = [];
    else this.parts.push(part);
  }

  bytes(): Buffer | null {
    return this.size > this.maxBytes ? null : Buffer.concat(this.parts);
  }
}
