import * as SheetJs from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel.full.mjs";
import type { Issue } from "#lib/domain/issue.ts";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { cellAddress } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { makeSheet } from "../make-sheet.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";
import { displayValue, looksLikeMistakenDate } from "./display-value.ts";
import { withoutConsole } from "./without-console.ts";

// Without these, texts of workbooks older than Excel 97 (Shift_JIS and the like) come out as noise.
SheetJs.set_cptable(codePages);

/** Reads xls and the xml of Excel 2003; refuses what another program stored in the same container. */
export function readXls({ bytes }: ReadInput): Reading {
  const content = findStreams(bytes);
  if (content === "encrypted") return refuse("file-encrypted");
  if (content === "other") return refuse("format-unsupported", "OLE");
  return readBySheetJs(bytes);
}

/** Names in a compound file's directory are UTF-16 ([MS-CFB] 2.6.1). */
function findStreams(bytes: Uint8Array): "workbook" | "encrypted" | "other" {
  if (bytes[0] !== 0xd0) return "workbook";
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => buffer.includes(Buffer.from(`${name}\0`, "utf16le"));
  if (has("EncryptedPackage") || has("EncryptionInfo")) return "encrypted";
  return has("Workbook") || has("Book") || has("WORKBOOK") || has("BOOK") ? "workbook" : "other";
}

/** The second library: reads what the first does not, and gives the second opinion where the first fails. */
export function readBySheetJs(bytes: Uint8Array): Reading {
  let workbook: SheetJs.WorkBook;
  try {
    workbook = withoutConsole(() =>
      SheetJs.read(bytes, {
        type: "array",
        dense: true,
        cellNF: true,
        cellStyles: true,
        cellHTML: false,
        bookVBA: false,
      }),
    );
  } catch (error) {
    return /password|encrypt/i.test(String(error)) ? refuse("file-encrypted") : refuse("file-damaged");
  }
  const names = workbook.SheetNames.filter(
    (name) => workbook.Sheets[name]?.["!data"] || workbook.Sheets[name]?.["!ref"],
  );
  if (names.length === 0) return refuse("file-damaged");
  if (names.length > readLimits.sheets) return refuse("too-many-cells", `${readLimits.sheets}`);
  const issues: Issue[] = [];
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = names.map((name) => {
    const hidden = (workbook.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) > 0;
    return convertSheet(name, workbook.Sheets[name] as SheetJs.DenseWorkSheet, { hidden, is1904, issues });
  });
  return { ok: true, sheets, issues };
}

type Options = { hidden: boolean; is1904: boolean; issues: Issue[] };

function convertSheet(name: string, sheet: SheetJs.DenseWorkSheet, options: Options): SourceSheet {
  const hiddenAt = (infos: readonly ({ hidden?: boolean } | undefined)[] | undefined) =>
    (infos ?? []).flatMap((info, i) => (info?.hidden ? [i + 1] : []));
  return makeSheet({
    name,
    hidden: options.hidden,
    cells: convertCells(name, sheet, options),
    hiddenRows: hiddenAt(sheet["!rows"]),
    hiddenColumns: hiddenAt(sheet["!cols"]),
  });
}

function convertCells(name: string, sheet: SheetJs.DenseWorkSheet, options: Options): Cell[] {
  const cells: Cell[] = [];
  const spans = new Map<string, SheetJs.Range>();
  const covered = new Set<string>();
  for (const span of sheet["!merges"] ?? []) {
    spans.set(`${span.s.r},${span.s.c}`, span);
    coverRange(span, sheet, covered);
  }
  for (const [row, columns] of (sheet["!data"] ?? []).entries()) {
    for (const [column, source] of (columns ?? []).entries()) {
      if (!source || covered.has(`${row},${column}`)) continue;
      const cell = convertCell(source, { row: row + 1, column: column + 1, text: "" }, { ...options, sheet: name });
      if (!cell) continue;
      addSpan(cell, spans.get(`${row},${column}`));
      cells.push(cell);
    }
  }
  return cells;
}

function addSpan(cell: Cell, span: SheetJs.Range | undefined): void {
  if (!span) return;
  if (span.e.r > span.s.r) cell.rowSpan = span.e.r - span.s.r + 1;
  if (span.e.c > span.s.c) cell.columnSpan = span.e.c - span.s.c + 1;
}

function coverRange(span: SheetJs.Range, sheet: SheetJs.DenseWorkSheet, covered: Set<string>): void {
  const lastRow = Math.min(span.e.r, (sheet["!data"]?.length ?? 0) - 1);
  for (let row = span.s.r; row <= lastRow; row += 1) {
    const lastColumn = Math.min(span.e.c, (sheet["!data"]?.[row]?.length ?? 0) - 1);
    for (let column = span.s.c; column <= lastColumn; column += 1) {
      if (row !== span.s.r || column !== span.s.c) covered.add(`${row},${column}`);
    }
  }
}

function convertCell(
  source: SheetJs.CellObject,
  cell: Cell,
  { is1904, issues, sheet }: Options & { sheet: string },
): Cell | null {
  const format = typeof source.z === "string" ? source.z : undefined;
  const value = toValue(source, format, is1904);
  cell.text =
    displayValue(value, format === "m/d/yy" ? undefined : format, is1904) ||
    (source.v === undefined ? "" : (source.w ?? ""));
  if (cell.text.trim() === "") return null;
  if (looksLikeMistakenDate(value, format)) {
    const place = { sheet, row: cell.row, cell: cellAddress(cell) };
    issues.push({ code: "number-shown-as-date", severity: "warning", detail: cell.text, source: place });
  }
  const target = source.l?.Target;
  if (target) cell.links = [{ text: cell.text, url: target }];
  const comment = (source.c ?? [])
    .map(({ t }) => t ?? "")
    .join("\n")
    .trim();
  if (comment !== "") cell.comment = comment;
  return cell;
}

const DAY = 86_400_000;

function toValue({ t, v, w }: SheetJs.CellObject, format: string | undefined, is1904: boolean): unknown {
  if (t === "z") return undefined;
  if (t === "e") return w ?? String(v ?? "");
  if (t !== "n" || typeof v !== "number" || !format || !SheetJs.SSF.is_date(format)) return v;
  // Day 25,569 of the 1900 system is 1 January 1970; the 1904 system begins 1,462 days later.
  return new Date(Math.round((v - 25_569 + (is1904 ? 1_462 : 0)) * DAY));
}
