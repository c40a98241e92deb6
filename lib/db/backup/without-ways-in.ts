import type { Cell, Column } from "./archive-line.ts";

// Whatever was used, ended or revoked after the backup would work again: nobody can tell the two apart afterwards.
const ENDED = ["Session", "EntryLink", "Verification", "ApiToken"];
const LINK_OF_INQUIRY = ["tokenHash", "linkExpiresAt"];

type Filling = { name: string; columns: Column[]; rows: Cell[][] };

/** What of a table's rows is put back: no session, no token, no link that lets somebody in, and inquiries without the links that vendors answer by. */
export function withoutWaysIn({ name, columns, rows }: Filling): Cell[][] {
  if (ENDED.includes(name)) return [];
  if (name !== "Inquiry") return rows;
  const isOfLink = columns.map((column) => LINK_OF_INQUIRY.includes(column.name));
  return rows.map((row) => row.map((cell, index) => (isOfLink[index] ? null : cell)));
}
