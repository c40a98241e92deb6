/** The path of a Chromium that can be started; null where none could be had. */
export function ensureBrowser(): string | null;
