import { columnName } from "#lib/domain/column-name.ts";
import type { Issue } from "#lib/domain/issue.ts";
import { statedText } from "#lib/domain/source-row.ts";
import type { SheetReading } from "./read-document-sheets.ts";

// Points by which the answer column must beat every other reading of the table to be believed without a look.
const SURE_MARGIN = 1.2;
const SURE_QUESTION_MARGIN = 0.8;

function issue(
  code: Issue["code"],
  severity: Issue["severity"],
  at: { sheet: string; row?: number | null; detail?: string },
): Issue {
  return { code, severity, detail: at.detail ?? "", source: { sheet: at.sheet, row: at.row ?? null, cell: null } };
}

function headerIssues(reading: SheetReading): Issue[] {
  const sheet = reading.guess.grid.sheet.name;
  const main = reading.tables?.tables.find((table) => table.kind === 0);
  if (!main) return [];
  if (!main.header) return [issue("header-missing", "info", { sheet, detail: sheet })];
  const row = reading.guess.grid.rows[main.header.from]?.row ?? null;
  return main.solution?.headerOff ? [issue("header-not-over-data", "warning", { sheet, row, detail: sheet })] : [];
}

function columnIssues(reading: SheetReading): Issue[] {
  const sheet = reading.guess.grid.sheet.name;
  const questions = reading.rows.filter((row) => row.bucket === "question");
  if (questions.length === 0) return [];
  // Remarks beside answers that nobody found are no answers.
  if (
    questions.every((row) => statedText(row) === "") &&
    !questions.some((row) => row.cells.answer && row.remarks !== "")
  ) {
    return [issue("no-answer-column", "warning", { sheet, detail: sheet })];
  }
  const issues: Issue[] = [];
  if (reading.elsewhere > 0) issues.push(issue("answers-elsewhere", "warning", { sheet, detail: sheet }));
  const solution = reading.tables?.tables.find((table) => table.kind === 0)?.solution;
  if (!solution || reading.given) return issues;
  if (solution.repeated.length > 0) {
    const detail = solution.repeated.map(columnName).join(", ");
    issues.push(issue("repeated-columns-left-out", "warning", { sheet, detail }));
  }
  if (solution.answerMargin < SURE_MARGIN)
    issues.push(issue("answer-column-unsure", "warning", { sheet, detail: sheet }));
  if (solution.questionMargin < SURE_QUESTION_MARGIN)
    issues.push(issue("columns-unsure", "warning", { sheet, detail: sheet }));
  return issues;
}

const MOST_ROWS_NAMED = 10;

function hiddenRowIssues(reading: SheetReading): Issue[] {
  const { name: sheet } = reading.guess.grid.sheet;
  const rows = reading.placed.filter((entry) => entry.reason === "hidden-row").map((entry) => entry.row.row);
  if (rows.length === 0) return [];
  const detail = rows.slice(0, MOST_ROWS_NAMED).join(", ") + (rows.length > MOST_ROWS_NAMED ? ", …" : "");
  return [issue("hidden-rows-left-out", "info", { sheet, row: rows[0] ?? null, detail })];
}

function sheetIssues(reading: SheetReading, isProfile: boolean): Issue[] {
  const { name: sheet, hidden } = reading.guess.grid.sheet;
  if (reading.guess.grid.rows.length === 0) return [];
  if (!reading.choice.included) {
    return [issue(hidden ? "hidden-sheet-left-out" : "sheet-left-out", "info", { sheet, detail: sheet })];
  }
  const used = isProfile && reading.given ? [issue("profile-used", "info", { sheet, detail: sheet })] : [];
  return [
    ...used,
    ...(reading.given ? [] : headerIssues(reading)),
    ...columnIssues(reading),
    ...hiddenRowIssues(reading),
  ];
}

/** What a person should know about how the document was read. Nothing that asks: one error, and nothing else matters. */
export function findIssues(readings: readonly SheetReading[], isProfile: boolean): Issue[] {
  const asks = readings.some((reading) => reading.rows.some((row) => row.bucket === "question"));
  const issues = readings.flatMap((reading) => sheetIssues(reading, isProfile));
  return asks ? issues : [{ code: "no-table", severity: "error", detail: "", source: null }, ...issues];
}
