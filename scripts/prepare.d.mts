/** Builds the pages where their sources changed; false when the build fails. */
export function ensureBuilt(): boolean;
