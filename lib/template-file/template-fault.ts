import type { Template } from "#lib/domain/template.ts";

/** Where in a file: a line of a text, a cell of a sheet, or the file as a whole. Lines are 1-based, cells as "D7". */
export type FaultPlace =
  | { kind: "line"; line: number }
  | { kind: "cell"; sheet: string; cell: string }
  | { kind: "file" };

export const faultCodes = [
  "not-utf8",
  "not-yaml", // detail: what the yaml library says
  "field-missing",
  "field-unknown", // detail: its name
  "not-allowed", // detail: what may stand there
  "key-malformed",
  "key-twice",
  "name-or-question-missing",
  "title-missing",
  "text-too-long", // detail: the most characters
  "too-many-items", // detail: the most items
  "no-items",
  "item-unknown", // a sub-point of an item that there is not; detail: what it names
  "malformed", // detail: in the words of the checking library
] as const;

/** What is wrong in a file that should hold an item list, and where. The sentences live under `templates.file.fault`. */
export type TemplateFault = { code: (typeof faultCodes)[number]; detail: string; place: FaultPlace };

/** A list as read from a file, or all that is wrong with it (at most `MOST_FAULTS`). */
export type ReadTemplate = { ok: true; template: Template } | { ok: false; faults: TemplateFault[] };
