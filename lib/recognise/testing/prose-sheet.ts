import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";

const MARKS: Readonly<Record<string, Partial<Cell>>> = {
  "# ": { bold: true, heading: 1 },
  "* ": { bold: true },
  "> ": { apart: "quote" },
  "] ": { apart: "box" },
  "- ": { apart: "small" },
  "~ ": { apart: "italic" },
  "_ ": { inset: true },
};

/**
 * A sheet of running text, a line a row: "# " begins a heading, "* " a bold line, "> " a quotation, "] " a shaded paragraph, "- " small
 * type, "~ " italics, "_ " a line set off from the left, "[ " a table of one cell; "+Bold+ " a bold beginning; "|" parts the cells of a table. Lines that hold nothing are empty rows. Without `marks` only bars count.
 */
export function proseSheet(text: string, marks = true): SourceSheet {
  const lines = text.trim().split("\n");
  const cells = lines.flatMap((line, index) =>
    readLine(line, marks).map((cell): Cell => ({ row: index + 1, ...cell })),
  );
  const isTable = (line: string) => line.includes("|") || line.startsWith("[ ");
  return {
    name: "Sheet1",
    hidden: false,
    rows: lines.length,
    columns: 1,
    cells,
    hiddenRows: [],
    hiddenColumns: [],
    proseRows: lines.flatMap((line, index) => (isTable(line) || line === "" ? [] : index + 1)),
  };
}

function readLine(line: string, marks: boolean): Omit<Cell, "row">[] {
  if (line.includes("|")) return line.split("|").map((text, column) => ({ column: column + 1, text: breaks(text) }));
  if (!marks && line !== "") return [{ column: 1, text: line }];
  const [, lead, rest] = /^\+([^+]+)\+ (.*)$/.exec(line) ?? [];
  if (lead && rest) return [{ column: 1, text: `${lead} ${rest}`, boldLead: lead.length }];
  const text = line.replace(/^[#*>\]~_[-] /, "");
  return text === "" ? [] : [{ column: 1, text: breaks(text), ...MARKS[line.slice(0, 2)] }];
}

const breaks = (text: string): string => text.replaceAll("\\n", "\n");
