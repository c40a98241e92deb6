/** The sign of a request that an open page sends by itself, which is no use of a session: app/is-by-itself.ts looks for it. */
export const BY_ITSELF = "x-kurabe-by-itself";
