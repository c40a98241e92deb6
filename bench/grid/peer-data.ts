/** One answer as the other grid's page is sent it: words that are ready to be shown. */
export type PeerCell = { glyph: string; status: string; text: string; chips: string[] };

export type PeerRow = { number: string; name: string; question: string; cells: PeerCell[] };

/** The comparison as the other grid's page is sent it. */
export type PeerData = { title: string; vendors: string[]; rows: PeerRow[] };
