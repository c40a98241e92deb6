import { crc32, deflateRawSync } from "node:zlib";

/** A workbook of one sheet, as plain as a vendor's form is. Rows and columns count from 1. */
export type Workbook = {
  sheetName: string;
  /** In characters. */
  columnWidths: number[];
  cells: { row: number; column: number; text: string; style: "plain" | "title" | "header" | "section"; url?: string }[];
  /** As "B7:B16". */
  merges: string[];
};

const STYLES = ["plain", "title", "header", "section"] as const;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** An xlsx file by hand: no library stands between these tables and what the readers are to understand. */
export function writeWorkbook(workbook: Workbook): Buffer {
  return zip({
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${contentType("workbook", "sheet.main")}${contentType("worksheets/sheet1", "worksheet")}${contentType("styles", "styles")}${contentType("sharedStrings", "sharedStrings")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(workbook.sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": stylesPart(),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${workbook.cells.map(({ text }) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`,
    "xl/worksheets/sheet1.xml": sheetPart(workbook),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      linked(workbook).map(({ url }, index) => [`rId${index + 1}`, "hyperlink", url ?? ""]),
    ),
  });
}

const linked = (workbook: Workbook) => workbook.cells.filter(({ url }) => url !== undefined);
const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const address = ({ row, column }: { row: number; column: number }) => `${String.fromCharCode(64 + column)}${row}`;

function contentType(part: string, kind: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
}

function relationships(entries: [id: string, kind: string, target: string][]): string {
  const lines = entries.map(([id, kind, target]) => {
    const mode = kind === "hyperlink" ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function stylesPart(): string {
  const font = (bold: boolean, size: number) => `<font>${bold ? "<b/>" : ""}<sz val="${size}"/></font>`;
  const fill = (color: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`;
  const format = (fontId: number, fillId: number, borderId: number) =>
    `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="${borderId}"/></xf>`;
  const side = (name: string) => `<${name} style="thin"><color rgb="FF999999"/></${name}>`;
  const fills = `<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("DDE6F2")}${fill("EEEEEE")}`;
  const borders = `<border/><border>${["left", "right", "top", "bottom"].map(side).join("")}</border>`;
  return `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3">${font(false, 10)}${font(true, 14)}${font(true, 10)}</fonts><fills count="4">${fills}</fills><borders count="2">${borders}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${format(0, 0, 1)}${format(1, 0, 0)}${format(2, 2, 1)}${format(2, 3, 1)}</cellXfs></styleSheet>`;
}

function sheetPart(workbook: Workbook): string {
  const widths = workbook.columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const entries = workbook.cells.map((cell, index) => ({ ...cell, index }));
  const rows = [...Map.groupBy(entries, ({ row }) => row)].sort(([a], [b]) => a - b);
  const data = rows.map(([row, cells]) => {
    const columns = cells.toSorted((a, b) => a.column - b.column);
    const texts = columns.map(
      (cell) => `<c r="${address(cell)}" s="${STYLES.indexOf(cell.style)}" t="s"><v>${cell.index}</v></c>`,
    );
    return `<row r="${row}">${texts.join("")}</row>`;
  });
  const merges = workbook.merges.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const links = linked(workbook).map((cell, index) => `<hyperlink ref="${address(cell)}" r:id="rId${index + 1}"/>`);
  const linkPart = links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><cols>${widths.join("")}</cols><sheetData>${data.join("")}</sheetData><mergeCells count="${workbook.merges.length}">${merges}</mergeCells>${linkPart}</worksheet>`;
}

/** A zip archive whose bytes depend on its contents only: every entry bears the same time. */
function zip(parts: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt16LE(0x5b21, 8);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(path.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    bodies.push(Buffer.from("PK\u0003\u0004"), head, path, packed);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), head, tail, path);
    offset += 30 + path.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, index, Buffer.from("PK\u0005\u0006"), end]);
}
