import type { Report, ReportCell, ReportTable } from "#lib/domain/report.ts";
import { isSafeAddress } from "../safe-links.ts";
import { statusColor } from "../status-color.ts";
import { paragraph, run } from "./docx-text.ts";
import { tellRecords } from "./page-layout.ts";

/** Parts a table from what follows: Word takes two tables without a paragraph between them for one. */
export const belowTable = paragraph("TableText", "");

/** Gives each address the id under which the document's relationships name it. */
export type LinkIds = (url: string) => string;

type Cell = { content: string; width: number; fill?: string };

const WASH = "EEF2FB";
const LINK = "#2f4b8f";
const LABEL_SHARE = 0.2;

function cellContent(cell: ReportCell, report: Report, linkId: LinkIds): string {
  const parts: string[] = [];
  if (cell.status !== undefined) {
    const { glyph, word } = report.statusLabels[cell.status];
    const color = statusColor[cell.status].light;
    parts.push(paragraph("TableText", run(`${glyph} ${word}`, { bold: true, color })));
  }
  const links = (cell.links ?? []).filter(({ url }) => isSafeAddress(url));
  const anchor = (url: string, text: string) =>
    `<w:hyperlink r:id="${linkId(url)}" w:history="1">${run(text, { color: LINK, underline: true })}</w:hyperlink>`;
  const whole = links.find(({ url }) => url === cell.text);
  if (whole) parts.push(paragraph("TableText", anchor(whole.url, whole.url)));
  else if (cell.text !== "") parts.push(paragraph("TableText", run(cell.text)));
  for (const mark of cell.marks ?? []) parts.push(paragraph("TableText", run(`▲ ${mark}`, { color: "#8f5604" })));
  for (const { text, url } of links) {
    if (url !== whole?.url) parts.push(paragraph("TableText", anchor(url, text || url)));
  }
  if (cell.note !== undefined) parts.push(paragraph("TableText", run(cell.note, { color: "#525c67", size: 7 })));
  return parts.length > 0 ? parts.join("") : paragraph("TableText", "");
}

function tableRow(cells: readonly Cell[], header: boolean): string {
  const content = cells.map(({ content, width, fill }) => {
    const shade = fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr>${header ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${content.join("")}</w:tr>`;
}

function* tableOf(widths: readonly number[], rows: Iterable<string>): Iterable<string> {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = `<w:tblPr><w:tblStyle w:val="KurabeTable"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`;
  yield `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>`;
  yield* rows;
  yield "</w:tbl>";
  yield belowTable;
}

type Place = { report: Report; linkId: LinkIds /** twentieths of a point */; width: number };

/** A table with its columns side by side; the heading row is repeated on each page. */
export function docxTable(table: ReportTable, { report, linkId, width }: Place): Iterable<string> {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const unit = Math.min(width / total, 104);
  const widths = table.columns.map((column) => Math.round(column.width * unit));
  const widthOf = (index: number) => widths[index] ?? 0;
  const head = table.columns.map(
    ({ heading }, index): Cell => ({
      content: paragraph("TableHead", run(heading)),
      width: widthOf(index),
      fill: WASH,
    }),
  );
  function* rows(): Iterable<string> {
    if (table.columns.some(({ heading }) => heading !== "")) yield tableRow(head, true);
    for (const row of table.rows) {
      const cells = row.map((cell, index): Cell => {
        return { content: cellContent(cell, report, linkId), width: widthOf(index) };
      });
      yield tableRow(cells, false);
    }
  }
  return tableOf(widths, rows());
}

/** A table too wide for a page: each row under a heading of its own, as a table of labels and values. */
export function* docxRecords(table: ReportTable, { report, linkId, width }: Place): Iterable<string> {
  const widths = [Math.round(width * LABEL_SHARE), Math.round(width * (1 - LABEL_SHARE))] as const;
  for (const { title, lines } of tellRecords(table)) {
    const rows = lines.map(({ label, cell }) =>
      tableRow(
        [
          { content: paragraph("TableText", run(label, { color: "#525c67" })), width: widths[0] },
          { content: cellContent(cell, report, linkId), width: widths[1] },
        ],
        false,
      ),
    );
    yield paragraph("Heading2", run(title));
    if (rows.length > 0) yield* tableOf(widths, rows);
  }
}
