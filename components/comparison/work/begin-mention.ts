import type { Colleague } from "#lib/domain/review-work.ts";

/** A name that somebody has begun to write: where its "@" stands, and whom it may become. */
export type BegunMention = { start: number; names: Colleague[] };

const MOST_OFFERED = 6;
// Names hold spaces; nobody looks for a name over a whole sentence.
const BEGUN = /(^|[^\p{Script=Latin}\p{N}])[@＠]([^@＠\n]{0,30})$/u;

/** What of a name stands before the caret, and who is called so; null: no name is being written, or nobody is called so. */
export function beginMention(before: string, people: readonly Colleague[]): BegunMention | null {
  const match = BEGUN.exec(before);
  if (!match) return null;
  const typed = (match[2] ?? "").toLowerCase();
  const start = before.length - typed.length - 1;
  const fits = people.filter(({ name }) => name.toLowerCase().includes(typed));
  const first = fits.filter(({ name }) => name.toLowerCase().startsWith(typed));
  const names = [...first, ...fits.filter((one) => !first.includes(one))].slice(0, MOST_OFFERED);
  return names.length > 0 ? { start, names } : null;
}
