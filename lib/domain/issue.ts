import { z } from "zod";

/**
 * Everything that can be said about an input without stopping. The sentences live in the message
 * catalogues under `issues.<code>`, in ja and en; `detail` fills their one open place.
 */
export const issueCodes = [
  // a file that cannot be read at all (exit code 3 in the terminal)
  "file-empty",
  "file-too-large",
  "file-encrypted",
  "file-damaged",
  "format-unsupported",
  "no-text-layer",
  "no-table",
  "archive-too-large",
  "too-many-cells",
  "too-much-text",
  "line-too-long",
  "too-many-pages",
  "read-timeout",
  "read-out-of-memory",
  // a file that was read, with something worth knowing
  "encoding-guessed",
  "text-undecodable",
  "rows-damaged",
  "number-shown-as-date",
  "number-lost-zeros",
  "formula-without-value",
  "second-opinion-used",
  "hidden-sheet-left-out",
  "hidden-rows-left-out",
  "sheet-left-out",
  "header-missing",
  "header-not-over-data",
  "answer-column-unsure",
  "columns-unsure",
  "repeated-columns-left-out",
  "sheet-turned",
  "tables-stacked",
  "answers-parted",
  "sheets-joined",
  "answers-elsewhere",
  "no-answer-column",
  "profile-used",
  "duplicate-file",
] as const;

export const issueCodeSchema = z.enum(issueCodes);
export type IssueCode = z.infer<typeof issueCodeSchema>;

const ARRANGED: ReadonlySet<IssueCode> = new Set(["sheet-turned", "tables-stacked", "answers-parted", "sheets-joined"]);

/** Whether an issue says that cells were moved before anything was read. */
export function wasArranged({ code }: { code: IssueCode }): boolean {
  return ARRANGED.has(code);
}

export const issueSchema = z.object({
  code: issueCodeSchema,
  severity: z.enum(["info", "warning", "error"]),
  /** What in particular: a limit, a sheet name, an encoding. May be empty. */
  detail: z.string(),
  /** Where; null where the whole file is meant. */
  source: z
    .object({
      sheet: z.string(),
      row: z.number().int().nullable(),
      cell: z.string().nullable(),
    })
    .nullable(),
});
export type Issue = z.infer<typeof issueSchema>;

/** The codes that mean "nothing could be read": the file is refused and leaves nothing behind. */
export type RefusalCode = Extract<
  IssueCode,
  | "file-empty"
  | "file-too-large"
  | "file-encrypted"
  | "file-damaged"
  | "format-unsupported"
  | "no-text-layer"
  | "no-table"
  | "archive-too-large"
  | "too-many-cells"
  | "too-much-text"
  | "line-too-long"
  | "too-many-pages"
  | "read-timeout"
  | "read-out-of-memory"
>;

/** An expected failure as a value: why a file was refused. `detail` names the limit or the format. */
export type Refusal = { ok: false; code: RefusalCode; detail: string };
