import { z } from "zod";

/** How a column's values stand in an archive: dates as ISO 8601 in UTC with milliseconds, bytes as base64, the rest as JSON has it. */
const columnKindSchema = z.enum(["text", "integer", "real", "boolean", "date", "bytes"]);
export type ColumnKind = z.infer<typeof columnKindSchema>;

const columnSchema = z.object({ name: z.string(), kind: columnKindSchema });
export type Column = z.infer<typeof columnSchema>;

const headSchema = z.object({
  line: z.literal("kurabe-backup"),
  /** Of this file's form, not of the tables: those are as the migrations made them. */
  format: z.number().int(),
  madeAt: z.iso.datetime(),
  /** Names, in order. */
  migrations: z.array(z.string()).min(1),
  /** Of all tables together. */
  rows: z.number().int(),
});
export type ArchiveHead = z.infer<typeof headSchema>;

// `sha256`: of every byte before this line.
const sealSchema = { rows: z.number().int(), sha256: z.string() };

/** Every line of an archive that is no row; a row is an array of its values, in the order of the table's columns. */
export const archiveLineSchema = z.discriminatedUnion("line", [
  headSchema,
  z.object({ line: z.literal("table"), name: z.string(), columns: z.array(columnSchema).min(1) }),
  z.object({ line: z.literal("end-of-table"), ...sealSchema }),
  z.object({ line: z.literal("end"), ...sealSchema }),
]);
export type ArchiveLine = z.infer<typeof archiveLineSchema>;

export const ARCHIVE_FORMAT = 1;

/** A value as it stands in an archive. */
export type Cell = string | number | boolean | null;

/** What is in an archive, in order: its head, then each table with its rows, some at a time. */
export type ArchivePart =
  | { kind: "head"; head: ArchiveHead }
  | { kind: "table"; name: string; columns: Column[] }
  | { kind: "rows"; rows: Cell[][] };
