import { z } from "zod";
import type { Database } from "../open-database.ts";
import { selectLists } from "../select-lists.ts";

/** The last day of a certificate as a sheet states it: an ISO date, or a month or year. */
export type StatedEnd = { checksheetId: string; certificate: string; until: string };

const text = z.string();
const FROM = `"Fact" AS ends
  JOIN "Fact" AS named ON named."derivationId" = ends."derivationId" AND named."rowId" = ends."rowId"
    AND named."item" = ends."item" AND named."kind" = 'certification'
  JOIN "Derivation" AS derived ON derived."id" = ends."derivationId"
  WHERE ends."kind" = 'date' AND ends."qualifier" = 'expiry' AND ends."value" <= ?`;

/** What all stored sheets state of certificates that end until a day; once for each list that a sheet was placed on. One query. */
export async function listStatedEnds(database: Database, until: string): Promise<StatedEnd[]> {
  const columns = ['derived."checksheetId"', 'named."value"', 'ends."value"'];
  const rows = await selectLists(database, {
    ...{ columns, from: FROM, values: [until] },
    schema: z.tuple([text, text, text]),
  });
  return rows.map(([checksheetId, certificate, end]) => ({ checksheetId, certificate, until: end }));
}
