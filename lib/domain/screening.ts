import { z } from "zod";
import { statusSchema } from "./answer.ts";
import type { Score, SheetStanding } from "./judgement.ts";

/** One cell of a sheet as it is kept for screening: all that judging needs, in one short text. Items without one are not in the sheet. */
export type PackedCell = { item: string; content: string };

/** How many items of the list have which status; statuses that none has are left out. */
export const statusCountsSchema = z.partialRecord(statusSchema, z.number().int());
export type StatusCounts = z.infer<typeof statusCountsSchema>;

/** A derived sheet, packed. */
export type PackedSheet = { cells: PackedCell[]; coverage: StatusCounts };

/** What one sheet comes to under a profile. */
export type ScreenedSheet = {
  musts: SheetStanding["musts"];
  score: Score | null;
  /** Item keys in the template's order; open: unknown or conditional. Those that are exempt count nowhere. */
  passed: string[];
  failed: string[];
  open: string[];
};
