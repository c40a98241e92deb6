type Named = { id: string; name: string };

/** Where a text names somebody: `text.slice(start, end)` is "@" and the name. Two of one name are both meant. */
export type Mention = { start: number; end: number; ids: string[] };

const AT = /[@＠]/g;
// Latin letters and digits go on where a name ends, as in "@Anna" for Ann; other scripts put no space between words.
const GOES_ON = /^[\p{Script=Latin}\p{N}]/u;
const ENDS_LATIN = /[\p{Script=Latin}\p{N}]$/u;
// "a@example.com" is an address.
const IN_ADDRESS = /[\p{Script=Latin}\p{N}._+-]$/u;

/** Whom a text names by "@" and their whole name, in any case; of two names that fit, the longer. Linear in text × people. */
export function findMentions(text: string, people: readonly Named[]): Mention[] {
  const named = people.filter(({ name }) => name !== "").toSorted((a, b) => b.name.length - a.name.length);
  return [...text.matchAll(AT)].flatMap(({ index }) => {
    if (IN_ADDRESS.test(text.slice(Math.max(0, index - 1), index))) return [];
    const longest = named.find(({ name }) => standsAt(text, index + 1, name));
    if (!longest) return [];
    const end = index + 1 + longest.name.length;
    const ids = named.filter(({ name }) => name.length === longest.name.length && standsAt(text, index + 1, name));
    return [{ start: index, end, ids: ids.map(({ id }) => id) }];
  });
}

function standsAt(text: string, start: number, name: string): boolean {
  const end = start + name.length;
  if (text.slice(start, end).toLowerCase() !== name.toLowerCase()) return false;
  return !(ENDS_LATIN.test(name) && GOES_ON.test(text.slice(end, end + 2)));
}
