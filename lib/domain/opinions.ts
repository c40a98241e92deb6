/** What a person can say of an answer to a requirement. "follow-up": not settled, whatever was read. */
export const opinions = ["acceptable", "follow-up", "not-acceptable", "not-relevant"] as const;
