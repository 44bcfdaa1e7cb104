/** One line of a file. */
export interface Line {
  /** From 1. */
  number: number;
  /** Without its line feed; null where the line was too long, and was not kept. */
  bytes: Buffer | null;
  /** The beginning of a line that was too long; else empty. */
  head: Buffer;
}

/** In bytes. */
const HEAD = 1024;
const NO_HEAD = Buffer.alloc(0);

const LINE_FEED = 0x0a;

/** Cuts a stream of bytes into lines, holding one line of at most `maxBytes` at a time. */
export async function* readLines(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line> {
  let pending = new PendingLine(maxBytes);
  let number = 1;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      pending.add(chunk.subarray(start, end));
      yield pending.line(number);
      pending = new PendingLine(maxBytes);
      number += 1;
      start = end + 1;
    }
    pending.add(chunk.subarray(start));
  }
  if (pending.size > 0) yield pending.line(number);
}

/** A line whose end has not come yet. Forgets its bytes, but for the first, when they get too many. */
class PendingLine {
  size = 0;
  private parts: Buffer[] = [];
  private head: Buffer | null = null;

  constructor(private readonly maxBytes: number) {}

  add(part: Buffer): void {
    this.size += part.length;
    if (this.head) return;
    this.parts.push(part);
    if (this.size <= this.maxBytes) return;
    // A copy: the part that it is taken from need not be kept.
    this.head = Buffer.from(Buffer.concat(this.parts).subarray(0, HEAD));
    this.parts = [];
  }

  line(number: number): Line {
    return this.head
      ? { number, bytes: null, head: this.head }
      : { number, bytes: Buffer.concat(this.parts), head: NO_HEAD };
  }
}
