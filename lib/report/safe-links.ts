import type { Link } from "#lib/domain/source-document.ts";

const SAFE = /^(https?:\/\/|mailto:)/i;
// Spaces and control characters let a scheme hide from a check that the program opening the link does not share.
const UNSAFE_CHARACTERS = /[\s\p{Cc}\p{Cs}"<>\\^`{|}]/u;

/** Whether an address may become something to click: http, https and mailto only, and parsable. */
export function isSafeAddress(url: string): boolean {
  return SAFE.test(url) && !UNSAFE_CHARACTERS.test(url) && URL.canParse(url);
}

/** The links that may be clicked, each address once. The others stay readable in the text that they came from. */
export function safeLinks(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => isSafeAddress(url) && !seen.has(url) && seen.add(url));
}
