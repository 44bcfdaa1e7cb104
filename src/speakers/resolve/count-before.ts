/** How many of the places, which are in reading order, begin before a token. */
export function countBefore(places: readonly { from: number }[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
