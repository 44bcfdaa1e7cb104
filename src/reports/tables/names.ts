/** The tables that there are, the default one first. */
export const TABLES = ['quotes', 'people', 'places', 'organizations', 'articles'] as const;
export type TableName = (typeof TABLES)[number];
