import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";
import { readLimits } from "../limits.ts";
import { makeSheet } from "../make-sheet.ts";
import { readHyperlinkFormula } from "./hyperlink-formula.ts";
import type { OdsStyles } from "./ods-styles.ts";
import { OdsText } from "./ods-text.ts";
import { scanXml } from "./scan-xml.ts";
import { readAttributes } from "./xml-attributes.ts";

/** A cell with the name of the rule that its drop-down follows. */
export type OdsCell = Cell & { validation?: string };

type Attributes = Record<string, string>;

/** Builds sheets from the events of `content.xml`: rows and cells count themselves, empty ones may be repeated a million times. */
export class OdsSheets {
  readonly sheets: SourceSheet[] = [];
  cellCount = 0;
  readonly #styles: OdsStyles;
  #name = "";
  #hidden = false;
  #cells: OdsCell[] = [];
  #hiddenRows: number[] = [];
  #hiddenColumns: number[] = [];
  #columnCount = 0;
  #row = 0;
  #rowAttributes: Attributes = {};
  #rowCells: OdsCell[] = [];
  #column = 0;
  #cell: { attributes: Attributes; text: OdsText } | null = null;
  /** What the last cell of each column says of itself: most say the same as the one above. */
  #above = new Map<number, { source: string; attributes: Attributes }>();
  #nested = 0;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  read(xml: string): void {
    scanXml(xml, {
      open: (name, source) => this.#open(name, source),
      close: (name) => this.#close(name),
      text: (text) => this.#cell?.text.add(text),
    });
  }

  #open(name: string, source: string): void {
    if (name === "table:table" && this.#cell) this.#nested += 1; // a sheet inside a cell's drawing
    if (this.#nested > 0) return;
    if (name === "table:table") this.#startSheet(readAttributes(source));
    else if (name === "table:table-column") this.#addColumns(readAttributes(source));
    else if (name === "table:table-row") {
      this.#rowAttributes = readAttributes(source);
      this.#rowCells = [];
      this.#column = 0;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      this.#cell = { attributes: this.#readCell(source), text: new OdsText() };
    } else this.#cell?.text.open(name, source);
  }

  #close(name: string): void {
    if (this.#nested > 0) {
      if (name === "table:table") this.#nested -= 1;
    } else if (name === "table:table") this.#endSheet();
    else if (name === "table:table-row") this.#endRow();
    else if (name === "table:covered-table-cell") this.#endCell(true);
    else if (name === "table:table-cell") this.#endCell(false);
    else this.#cell?.text.close(name);
  }

  #startSheet({ name = "", "style-name": style = "" }: Attributes): void {
    this.#name = name;
    this.#hidden = this.#styles.hiddenTables.has(style);
    this.#cells = [];
    this.#hiddenRows = [];
    this.#hiddenColumns = [];
    this.#columnCount = 0;
    this.#row = 0;
  }

  #addColumns(attributes: Attributes): void {
    const repeated = repeatCount(attributes["number-columns-repeated"]);
    if (isCollapsed(attributes)) {
      for (let i = 1; i <= Math.min(repeated, 1_024); i += 1) this.#hiddenColumns.push(this.#columnCount + i);
    }
    this.#columnCount += repeated;
  }

  #readCell(source: string): Attributes {
    const above = this.#above.get(this.#column);
    if (above?.source === source) return above.attributes;
    const attributes = readAttributes(source);
    this.#above.set(this.#column, { source, attributes });
    return attributes;
  }

  #endCell(covered: boolean): void {
    const { attributes, text } = this.#cell ?? { attributes: {}, text: new OdsText() };
    this.#cell = null;
    const repeated = repeatCount(attributes["number-columns-repeated"]);
    const cell = covered ? null : this.#makeCell(attributes, text);
    if (cell) {
      for (let i = 1; i <= Math.min(repeated, 1_024); i += 1) {
        const own = i === 1 ? cell : { ...cell };
        own.column = this.#column + i;
        this.#rowCells.push(own);
      }
    }
    this.#column += repeated;
  }

  #makeCell(attributes: Attributes, { text, links, comment }: OdsText): OdsCell | null {
    const formulaLink = readHyperlinkFormula(attributes["formula"]);
    const shown =
      text ||
      (formulaLink?.text ?? "") ||
      attributes["string-value"] ||
      attributes["date-value"] ||
      attributes["value"] ||
      "";
    const validation = attributes["content-validation-name"];
    if (shown.trim() === "" && !validation) return null;
    const cell: OdsCell = { row: 0, column: 0, text: shown };
    const allLinks = formulaLink ? [...links, { text: shown, url: formulaLink.url }] : links;
    if (allLinks.length > 0) cell.links = allLinks;
    if (comment.trim() !== "") cell.comment = comment.trim();
    if (this.#styles.boldCells.has(attributes["style-name"] ?? "")) cell.bold = true;
    const columnSpan = Number(attributes["number-columns-spanned"] ?? 1);
    const rowSpan = Number(attributes["number-rows-spanned"] ?? 1);
    if (columnSpan > 1) cell.columnSpan = columnSpan;
    if (rowSpan > 1) cell.rowSpan = rowSpan;
    if (validation) cell.validation = validation;
    return cell;
  }

  #endRow(): void {
    const repeated = repeatCount(this.#rowAttributes["number-rows-repeated"]);
    const filled = this.#rowCells.some(({ text }) => text !== "");
    const copies = filled ? repeated : Math.min(repeated, 1);
    for (let i = 1; i <= copies && this.cellCount <= readLimits.cells; i += 1) {
      if (filled && isCollapsed(this.#rowAttributes)) this.#hiddenRows.push(this.#row + i);
      for (const cell of this.#rowCells) {
        const own = i === 1 ? cell : { ...cell };
        own.row = this.#row + i;
        this.#cells.push(own);
      }
      this.cellCount += this.#rowCells.length;
    }
    this.#row += repeated;
  }

  #endSheet(): void {
    this.sheets.push(
      makeSheet({
        name: this.#name,
        hidden: this.#hidden,
        cells: this.#cells,
        hiddenRows: this.#hiddenRows,
        hiddenColumns: this.#hiddenColumns,
      }),
    );
  }
}

function repeatCount(attribute: string | undefined): number {
  const count = Number(attribute ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function isCollapsed({ visibility }: Attributes): boolean {
  return visibility === "collapse" || visibility === "filter";
}
