import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { DEFAULT_SHEET_NAME, makeSheet } from "../make-sheet.ts";

type CellContent = Omit<Cell, "row" | "column">;

/** Writes one grid from top to bottom, for formats that have no grid of their own. */
export class GridWriter {
  readonly #cells: Cell[] = [];
  readonly #proseRows: number[] = [];
  #row = 0;

  /** A row of cells; "" leaves a place empty. `row` sets the row's number where the file has its own (a line). */
  addRow(contents: readonly (CellContent | string)[], row?: number): void {
    this.#row = Math.max(this.#row + 1, row ?? 0);
    for (const [i, content] of contents.entries()) {
      const cell = typeof content === "string" ? { text: content } : content;
      if (cell.text !== "" || cell.allowed) this.#cells.push({ ...cell, row: this.#row, column: i + 1 });
    }
  }

  /** A heading over the whole width. */
  addHeading(text: string, columns: number): void {
    if (text !== "") this.addRow([{ text, bold: true, ...(columns > 1 ? { columnSpan: columns } : {}) }]);
  }

  /** Text that stands outside any table. */
  addProse(content: CellContent | string | readonly string[], row?: number): void {
    this.addRow(typeof content === "object" && "length" in content ? content : [content], row);
    this.#proseRows.push(this.#row);
  }

  /** Cells of another grid below what is written; returns how many rows down they stand now. */
  addGrid(cells: readonly Cell[], row?: number): number {
    const offset = Math.max(this.#row, (row ?? 0) - 1);
    for (const cell of cells) {
      this.#cells.push({ ...cell, row: cell.row + offset });
      this.#row = Math.max(this.#row, cell.row + offset);
    }
    return offset;
  }

  toSheet(name = DEFAULT_SHEET_NAME): SourceSheet {
    return makeSheet({ name, cells: this.#cells, proseRows: this.#proseRows });
  }
}
