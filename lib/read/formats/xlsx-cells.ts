import { serialToDate } from "hucre";
import { type Cell, cellAddress } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { Refused } from "../refuse.ts";
import { isInSheet, parseCellReference } from "./cell-range.ts";
import { displayValue, looksLikeMistakenDate } from "./display-value.ts";
import { readHyperlinkFormula } from "./hyperlink-formula.ts";
import { LostZeros } from "./lost-zeros.ts";
import { findAttribute, scanXml } from "./scan-xml.ts";
import { showSymbols } from "./symbol-fonts.ts";
import { decodeEscapes, XlsxText } from "./xlsx-strings.ts";
import type { XlsxStyle } from "./xlsx-styles.ts";

/** What cells refer to by number, and how the workbook counts days. */
export type XlsxShared = { strings: readonly string[]; styles: readonly XlsxStyle[]; is1904: boolean };
type Doubt = { code: "formula-without-value" | "number-shown-as-date"; detail: string; row: number; cell: string };

/** What may still be read of a workbook: cells and characters. */
export type Room = { cells: number; characters: number };

/** Builds cells from the events of a worksheet's `sheetData` (ECMA-376 part 1, 18.3.1.80); those without text are no cells. */
export class XlsxCells {
  readonly cells: Cell[] = [];
  readonly hiddenRows: number[] = [];
  readonly doubts: Doubt[] = [];
  readonly zeros = new LostZeros();
  readonly #shared: XlsxShared;
  readonly #room: Room;
  #row = 0;
  #column = 0;
  #type = "";
  #style = "";
  #value = "";
  #formula = "";
  #inside = "";
  readonly #inline = new XlsxText();

  constructor(shared: XlsxShared, room: Room) {
    this.#shared = shared;
    this.#room = room;
  }

  read(xml: string): void {
    scanXml(xml, {
      open: (name, source) => this.#open(name, source),
      close: (name) => this.#close(name),
      text: (text) => this.#add(text),
    });
  }

  #open(name: string, source: string): void {
    if (name === "v" || name === "f") this.#inside = name;
    else if (name === "c") this.#startCell(source);
    else if (name === "row") this.#startRow(source);
    else this.#inline.open(name, source);
  }

  #add(text: string): void {
    if (this.#inside === "v") this.#value += text;
    else if (this.#inside === "f") this.#formula += text;
    else this.#inline.add(text);
  }

  #close(name: string): void {
    if (name === "v" || name === "f") this.#inside = "";
    else if (name === "c") this.#endCell();
    else this.#inline.close(name);
  }

  #startRow(source: string): void {
    this.#row = Number(findAttribute(source, "r")) || this.#row + 1;
    this.#column = 0;
    if (/^(?:1|true)$/.test(findAttribute(source, "hidden"))) this.hiddenRows.push(this.#row);
  }

  /** Rows and cells without a reference stand behind the one before. */
  #startCell(source: string): void {
    const reference = findAttribute(source, "r");
    if (reference === "") this.#column += 1;
    else {
      const place = parseCellReference(reference);
      if (!isInSheet(place)) throw new Error(`no cell ${reference}`);
      this.#row = place.row;
      this.#column = place.column;
    }
    this.#type = findAttribute(source, "t");
    this.#style = findAttribute(source, "s");
    this.#value = "";
    this.#formula = "";
    this.#inside = "";
    this.#inline.take();
  }

  #endCell(): void {
    const style = this.#style === "" ? undefined : this.#shared.styles[Number(this.#style)];
    const value = this.#readValue(style);
    const link = this.#formula === "" ? null : readHyperlinkFormula(this.#formula);
    const shown = displayValue(value, style?.format, this.#shared.is1904) || (link?.text ?? "");
    const text = style?.symbols ? showSymbols(shown, style.symbols) : shown;
    if (text === "") {
      if (this.#formula !== "" && value === null) this.#doubt("formula-without-value", this.#address());
      return;
    }
    this.#takeRoom(text);
    const cell: Cell = { row: this.#row, column: this.#column, text };
    if (typeof value === "boolean" && style?.isCheckbox) {
      cell.checked = value;
      cell.text = value ? "☑" : "☐";
    }
    if (link?.url) cell.links = [{ text, url: link.url }];
    if (style?.bold) cell.bold = true;
    if (looksLikeMistakenDate(value, style?.format)) this.#doubt("number-shown-as-date", text);
    this.zeros.see(cell, value);
    this.cells.push(cell);
  }

  #takeRoom(text: string): void {
    this.#room.cells -= 1;
    this.#room.characters -= text.length;
    if (this.#room.cells < 0) throw new Refused("too-many-cells", `${readLimits.cells}`);
    if (this.#room.characters < 0) throw new Refused("too-much-text", `${readLimits.characters}`);
  }

  /** By type (18.18.11): text, truth, a number, a date; null where there is none. */
  #readValue(style: XlsxStyle | undefined): string | number | boolean | Date | null {
    const value = this.#value;
    switch (this.#type) {
      case "s":
        return this.#shared.strings[value === "" ? -1 : Number(value)] ?? null;
      case "inlineStr":
        return this.#inline.take();
      case "str":
        return decodeEscapes(value);
      case "b":
        return value === "1" || value.toLowerCase() === "true";
      case "e":
        return value;
      default:
        return this.#readNumber(style);
    }
  }

  #readNumber(style: XlsxStyle | undefined): string | number | Date | null {
    if (this.#value === "") return null;
    const number = Number(this.#value);
    if (Number.isNaN(number)) return this.#value;
    return style?.isDate ? serialToDate(number, this.#shared.is1904) : number;
  }

  #doubt(code: Doubt["code"], detail: string): void {
    this.doubts.push({ code, detail, row: this.#row, cell: this.#address() });
  }

  #address(): string {
    return cellAddress({ row: this.#row, column: this.#column });
  }
}
