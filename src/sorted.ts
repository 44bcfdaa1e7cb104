/**
 * How many items at the beginning have `isBefore`, by binary search. The items must be sorted so that all that have it come first:
 * by what it asks for.
 */
export function countLeading<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
