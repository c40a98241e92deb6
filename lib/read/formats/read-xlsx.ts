import type { Issue } from "#lib/domain/issue.ts";
import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { cellAddress } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { makeSheet } from "../make-sheet.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { refuse } from "../refuse.ts";
import { addChoices } from "./add-choices.ts";
import { addLinks } from "./add-links.ts";
import { CellIndex } from "./cell-index.ts";
import { isInSheet, parseCellReference } from "./cell-range.ts";
import { coverMerges } from "./cover-merges.ts";
import { type ChoiceSources, resolveChoices } from "./resolve-choices.ts";
import type { XlsxBox } from "./xlsx-boxes.ts";
import { XlsxCells, type XlsxShared } from "./xlsx-cells.ts";
import { readXlsxExtras, type XlsxExtras } from "./xlsx-extras.ts";
import { findWorkbookParts, type WorksheetPart } from "./xlsx-parts.ts";
import { readSharedStrings } from "./xlsx-strings.ts";
import { readXlsxStyles } from "./xlsx-styles.ts";

type Scanned = { part: WorksheetPart; found: XlsxCells; extras: XlsxExtras };

/** Reads xlsx and xlsm by our own scanner, which keeps to `readLimits` while it reads (decision 016). */
export function readXlsx({ parts }: ReadInput): Reading {
  const book = findWorkbookParts(parts);
  if (book.worksheets.length === 0) throw new Error("no sheet in the file");
  if (book.worksheets.length > readLimits.sheets) return refuse("too-many-cells", `${readLimits.sheets}`);
  const shared = { strings: readSharedStrings(book.strings), styles: readXlsxStyles(book.styles), is1904: book.is1904 };
  const scanned = scanSheets(book.worksheets, shared);
  const sources = choiceSources(scanned, book.names);
  return { ok: true, sheets: scanned.map((sheet) => finishSheet(sheet, sources)), issues: scanned.flatMap(findIssues) };
}

function scanSheets(worksheets: readonly WorksheetPart[], shared: XlsxShared): Scanned[] {
  const room = { cells: readLimits.cells, characters: readLimits.characters };
  return worksheets.map((part) => {
    const found = new XlsxCells(shared, room);
    found.read(part.cells);
    return { part, found, extras: readXlsxExtras(part) };
  });
}

function finishSheet({ part, found, extras }: Scanned, sources: ChoiceSources): SourceSheet {
  const allowed = resolveChoices(extras.choices, part.name, sources);
  let cells = addChoices(found.cells, allowed);
  if (extras.merges.length + extras.links.length > 0) {
    const index = new CellIndex(cells);
    addLinks(index, extras.links);
    const covered = coverMerges(index, extras.merges);
    cells = cells.filter((cell) => !covered.has(cell));
  }
  addBoxes(cells, part.boxes);
  if (part.comments.size > 0) addComments(cells, part.comments);
  return makeSheet({
    name: part.name,
    hidden: part.hidden,
    cells,
    hiddenRows: found.hiddenRows,
    hiddenColumns: extras.hiddenColumns,
  });
}

/** A comment on an empty cell is all that was written there. */
function addComments(cells: Cell[], comments: ReadonlyMap<string, string>): void {
  const left = new Map(comments);
  for (const cell of cells) {
    const comment = left.get(cellAddress(cell));
    if (comment) cell.comment = comment;
    left.delete(cellAddress(cell));
  }
  for (const [address, comment] of left) {
    const place = parseCellReference(address);
    if (comment !== "" && isInSheet(place)) cells.push({ ...place, text: "", comment });
  }
}

/** Boxes drawn over a cell stand behind its text, each with its caption: "☑はい ☐いいえ". */
function addBoxes(cells: Cell[], boxes: readonly XlsxBox[]): void {
  if (boxes.length === 0) return;
  const at = new Map(cells.map((cell) => [cellAddress(cell), cell]));
  for (const { row, column, checked, caption } of boxes) {
    const mark = `${checked ? "☑" : "☐"}${caption}`;
    const cell = at.get(cellAddress({ row, column }));
    if (cell) {
      // The truth that a box is linked to stands in its own cell: the box says it.
      cell.text = /^(?:true|false)$/i.test(cell.text) ? mark : `${cell.text} ${mark}`.trim();
      continue;
    }
    const added: Cell = { row, column, text: mark };
    if (!isInSheet(added)) continue;
    cells.push(added);
    at.set(cellAddress(added), added);
  }
}

function choiceSources(scanned: readonly Scanned[], names: ReadonlyMap<string, string>): ChoiceSources {
  const indexes = new Map<string, CellIndex>();
  const indexOf = (name: string) => {
    const cells = scanned.find(({ part }) => part.name === name)?.found.cells ?? [];
    const index = indexes.get(name) ?? new CellIndex(cells);
    indexes.set(name, index);
    return index;
  };
  return {
    names,
    textsAt: (name, range) =>
      indexOf(name)
        .find(range)
        .map(({ text }) => text),
  };
}

function findIssues({ part: { name: sheet }, found }: Scanned): Issue[] {
  const issues = found.doubts.map(({ code, detail, row, cell }): Issue => {
    return { code, severity: "warning", detail, source: { sheet, row, cell } };
  });
  const zeros = found.zeros.find();
  if (zeros) {
    const source = { sheet, row: null, cell: null };
    issues.push({ code: "number-lost-zeros", severity: "warning", detail: zeros, source });
  }
  return issues;
}
