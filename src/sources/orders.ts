export const SOURCES_ORDERS = ['articles', 'quotes', 'words'] as const;
/** What the list of speakers is sorted by; the other figures decide between equals, and then the name. */
export type SourcesOrder = (typeof SOURCES_ORDERS)[number];
