/** A web address in a verbatim text; offsets are UTF-16 units. */
export type Address = { url: string; start: number; end: number };

// RFC 3986 writes addresses in ASCII; what follows in Japanese is no part of it. Quotes and angle brackets end one too.
const ADDRESS = /(?:https?:\/\/|www\.)[!#-;=?-[\]_a-z~%]+/gi;
const TRAILING = /[.,;:!?'*_]$/;
const PAIRS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Finds web addresses, without the punctuation and the closing brackets of the sentence around them. */
export function findAddresses(text: string): Address[] {
  // Most texts hold none: looking once costs less than a list of matches.
  if (text.search(ADDRESS) < 0) return [];
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const url = trimEnd(match[0]);
    if (url.replace(/^(?:https?:\/\/|www\.)/i, "").length < 3) return [];
    return [{ url: /^www/i.test(url) ? `https://${url}` : url, start: match.index, end: match.index + url.length }];
  });
}

function trimEnd(raw: string): string {
  let end = raw.length;
  // Counted once, so that a text of nothing but brackets stays linear.
  const open = new Map(Object.entries(PAIRS).map(([close, opener]) => [close, count(raw, close) - count(raw, opener)]));
  for (; end > 0; end -= 1) {
    const last = raw[end - 1] ?? "";
    const surplus = open.get(last) ?? 0;
    if (surplus > 0) open.set(last, surplus - 1);
    else if (!TRAILING.test(last)) break;
  }
  return raw.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
