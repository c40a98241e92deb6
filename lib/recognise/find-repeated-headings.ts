import { seeCell } from "./content-cues.ts";
import type { HeaderSpan } from "./find-headers.ts";
import type { GridRow } from "./sheet-grid.ts";

const LONGEST_HEADING = 40;

function couldBeHeadings({ prose, cells }: GridRow): boolean {
  if (prose || cells.length < 2) return false;
  return cells.every(({ text }) => {
    const { numbering, date, yesNo, question } = seeCell(text);
    return text.length <= LONGEST_HEADING && !numbering && !date && !yesNo && !question;
  });
}

/** Headings in no vocabulary that stand over several tables, to the letter the same: rows that nobody fills in twice. */
export function findRepeatedHeadings(rows: readonly GridRow[]): HeaderSpan[] {
  const byText = new Map<string, number[]>();
  for (const [index, row] of rows.entries()) {
    const begins = (rows[index - 1]?.cells.length ?? 1) === 1 && (rows[index + 1]?.cells.length ?? 0) > 1;
    if (!begins || !couldBeHeadings(row)) continue;
    const text = row.cells.map((cell) => `${cell.column} ${cell.text}`).join("\n");
    const known = byText.get(text);
    if (known) known.push(index);
    else byText.set(text, [index]);
  }
  const repeated = [...byText.values()].filter((at) => at.length > 1);
  const most = Math.max(0, ...repeated.map((at) => at.length));
  return (repeated.find((at) => at.length === most) ?? []).map((from) => ({ from, to: from + 1 }));
}
