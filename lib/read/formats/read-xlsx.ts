import { readXlsx as readWorkbook, type Sheet, type Workbook } from "hucre";
import type { Issue, Refusal } from "#lib/domain/issue.ts";
import { readLimits } from "../limits.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";
import type { CellRange } from "./cell-range.ts";
import { convertSheet } from "./convert-sheet.ts";
import { displayValue } from "./display-value.ts";
import { prepareXlsx } from "./prepare-xlsx.ts";
import { type ChoiceSources, resolveChoices } from "./resolve-choices.ts";
import { readXlsxExtras } from "./xlsx-extras.ts";
import { findWorksheets } from "./xlsx-parts.ts";

/** Reads xlsx and xlsm (macros are not even handed to the library). */
export async function readXlsx({ parts }: ReadInput): Promise<Reading> {
  const prepared = prepareXlsx(parts);
  if (!prepared.ok) return prepared;
  const worksheets = findWorksheets(parts);
  if (worksheets.length > readLimits.sheets) return refuse("too-many-cells", `${readLimits.sheets}`);
  const names = new Set(worksheets.map(({ name }) => name));
  const workbook = await readWorkbook(prepared.archive, {
    readStyles: true,
    sheets: ({ name }) => names.has(name),
  }).catch(refuseTooWide);
  if ("ok" in workbook) return workbook;
  if (workbook.sheets.length === 0) throw new Error("the library returned no sheet");
  const is1904 = workbook.dateSystem === "1904";
  const sources = choiceSources(workbook, is1904);
  const issues: Issue[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const part = worksheets.find(({ name }) => name === sheet.name);
    const extras = part ? readXlsxExtras(part) : { links: [], choices: [] };
    const allowed = resolveChoices(extras.choices, sheet.name, sources);
    return convertSheet(sheet, { is1904, links: extras.links, allowed, issues });
  });
  return { ok: true, sheets, issues };
}

/** Two cells in far corners make the library's dense grid endless; it says so only in words. */
function refuseTooWide(error: unknown): Refusal {
  if (/over the \d+ limit/.test(String(error))) return refuse("too-many-cells", `${readLimits.cells}`);
  throw error;
}

function choiceSources(workbook: Workbook, is1904: boolean): ChoiceSources {
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    names: new Map((workbook.namedRanges ?? []).map(({ name, range }) => [name, range])),
    textsAt: (name, range) => textsAt(byName.get(name), range, is1904),
  };
}

function textsAt(sheet: Sheet | undefined, range: CellRange, is1904: boolean): string[] {
  const rows = sheet?.rows.slice(range.fromRow - 1, Math.min(range.toRow, range.fromRow + 999)) ?? [];
  return rows.flatMap((row) =>
    row.slice(range.fromColumn - 1, range.toColumn).map((value) => displayValue(value, undefined, is1904)),
  );
}
