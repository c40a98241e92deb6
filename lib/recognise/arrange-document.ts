import type { Issue, IssueCode } from "#lib/domain/issue.ts";
import type { SourceDocument, SourceSheet } from "#lib/domain/source-document.ts";
import { joinSheets } from "./arrange/join-sheets.ts";
import { stackCards } from "./arrange/stack-cards.ts";
import { stackPairs } from "./arrange/stack-pairs.ts";
import { stackTables } from "./arrange/stack-tables.ts";
import { turnSheet } from "./arrange/turn-sheet.ts";
import { partKey } from "./legend/part-key.ts";
import { splitAnswers } from "./rows/split-answers.ts";

/** Ways in which a sheet is laid out that no row of ours can be made of, with what makes rows of it. */
const ARRANGEMENTS: readonly { code: IssueCode; arrange: (sheet: SourceSheet) => SourceSheet | null }[] = [
  { code: "sheet-turned", arrange: turnSheet },
  { code: "tables-stacked", arrange: stackTables },
  { code: "tables-stacked", arrange: stackCards },
  { code: "answers-parted", arrange: splitAnswers },
  { code: "tables-stacked", arrange: stackPairs },
];

const about = (code: IssueCode, sheet: string, detail: string): Issue => ({
  code,
  severity: "info",
  detail,
  source: { sheet, row: null, cell: null },
});

/**
 * Lays out a document so that each question has a row of its own with its answer in it: sheets that ask from left to right are turned,
 * tables and cards that stand side by side come one under the other, answers on a sheet of their own stand beside their questions by
 * number, a key beside the questions stands below them, an answer below its question in one cell gets a column of its own. No text is lost or altered, and each remembers its place in the file; what was done is said in an issue. Any other
 * document comes back as it is.
 */
export function arrangeDocument(document: SourceDocument): SourceDocument {
  const issues: Issue[] = [];
  const arranged = document.sheets.map((sheet) => {
    const parted = partKey(sheet);
    if (parted) issues.push(about("tables-stacked", sheet.name, sheet.name));
    for (const { code, arrange } of ARRANGEMENTS) {
      const other = arrange(parted ?? sheet);
      if (!other) continue;
      issues.push(about(code, sheet.name, sheet.name));
      return other;
    }
    return parted ?? sheet;
  });
  const joined = joinSheets(arranged);
  if (joined) issues.push(about("sheets-joined", joined.answers, joined.answers));
  if (issues.length === 0) return document;
  return { ...document, sheets: joined?.sheets ?? arranged, issues: [...document.issues, ...issues] };
}
