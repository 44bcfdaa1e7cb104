/** A whole number as English writes it: 12,345. `toLocaleString` does that too, and takes 20 ms the first time. */
export const withCommas = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
