/** A running server: where it answers, and how it is stopped. */
export type Served = { address: string; stop: () => Promise<void> };
