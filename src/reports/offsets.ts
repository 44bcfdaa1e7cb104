/** What an offset counts: UTF-16 code units (JavaScript), code points (Python, jq) or bytes of UTF-8 (Rust, `cut -b`). */
export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/**
 * A copy of `value` (an analysis, or any plain value) in which every object's numeric `start` and `end`, given in UTF-16
 * code units of `text`, count `unit` instead. What lies under a `meta` key is left as it is. A lone surrogate counts as
 * one code point and as the three bytes of U+FFFD; an offset inside a surrogate pair counts as the pair's start.
 */
export function convertOffsets<T>(value: T, text: string, unit: OffsetUnit): T {
  if (unit === 'utf16') return value;
  const offsets = new Set<number>();
  mapOffsets(value, (offset) => {
    offsets.add(offset);
    return offset;
  });
  const converted = measure(text, [...offsets], unit === 'byte' ? bytesOf : () => 1);
  return mapOffsets(value, (offset) => converted.get(offset) ?? offset) as T;
}

/** A deep copy of `value` with `change` applied to every offset. */
function mapOffsets(value: unknown, change: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => mapOffsets(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === 'meta') return [key, item];
      const isOffset = (key === 'start' || key === 'end') && typeof item === 'number';
      return [key, isOffset ? change(item) : mapOffsets(item, change)];
    }),
  );
}

/** The size of the text before each of `offsets`, in one sweep over both. */
function measure(text: string, offsets: number[], sizeOf: (codePoint: number) => number) {
  const sizes = new Map<number, number>();
  let position = 0;
  let size = 0;
  for (const offset of offsets.sort((a, b) => a - b)) {
    while (position < text.length) {
      const codePoint = text.codePointAt(position)!;
      const next = position + (codePoint > 0xffff ? 2 : 1);
      if (next > offset) break;
      position = next;
      size += sizeOf(codePoint);
    }
    sizes.set(offset, size);
  }
  return sizes;
}

/** Bytes of a code point in UTF-8; a lone surrogate is written as U+FFFD, which is as long as any of its plane. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint > 0xffff ? 4 : 3;
}
