import type { Cell, Column } from "./archive-line.ts";

// Whatever was used, ended or revoked after the backup would work again: nobody can tell the two apart afterwards.
const ENDED = ["Session", "EntryLink", "Verification", "ApiToken"];
// What waited to go out has gone out since, or tells of what is not there any more. And a copy that is looked at elsewhere tells no program anything.
const OUTGOING = ["Delivery"];
// Of the minutes before the backup.
const PASSING = ["LimitCount"];
const LINK_OF_INQUIRY = ["tokenHash", "linkExpiresAt"];

type Filling = { name: string; columns: Column[]; rows: Cell[][] };

/**
 * What of a table's rows is put back: no session, no token, no link that lets somebody in, nothing that waited to go out, no count of the last minutes; inquiries without the links that vendors
 * answer by, and webhooks turned off.
 */
export function withoutWaysIn({ name, columns, rows }: Filling): Cell[][] {
  if ([...ENDED, ...OUTGOING, ...PASSING].includes(name)) return [];
  const put = (names: readonly string[], value: Cell) =>
    rows.map((row) => row.map((cell, index) => (names.includes(columns[index]?.name ?? "") ? value : cell)));
  if (name === "Webhook") return put(["isOn"], false);
  return name === "Inquiry" ? put(LINK_OF_INQUIRY, null) : rows;
}
