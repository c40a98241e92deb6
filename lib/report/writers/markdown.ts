import type { Report, ReportBlock, ReportCell, ReportTable } from "#lib/domain/report.ts";
import { isSafeAddress } from "../safe-links.ts";

const ADDRESS = /(https?:\/\/[^\s<>|"\\`]+)/;
const SPECIAL = /[\\`*_[\]<>|~&$]/g;

function escapeText(text: string): string {
  return text.replace(SPECIAL, "\\$&");
}

// Text as CommonMark shows it again; addresses as autolinks, within which nothing is escaped.
function inline(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\0", "\ufffd")
    .split(ADDRESS)
    .map((piece, index) => (index % 2 === 1 ? `<${piece}>` : escapeText(piece)))
    .join("")
    .replace(/\r\n?|\n/g, "<br>");
}

function formCell(cell: ReportCell, report: Report): string {
  const label = cell.status === undefined ? null : report.statusLabels[cell.status];
  const links = (cell.links ?? []).filter(({ url }) => isSafeAddress(url) && !cell.text.includes(url));
  return [
    label && `**${inline(`${label.glyph} ${label.word}`)}**`,
    inline(cell.text),
    ...(cell.marks ?? []).map((mark) => `▲ ${inline(mark)}`),
    ...links.map(({ text, url }) => `[${escapeText(text || url)}](<${url}>)`),
    cell.note && `<sub>${inline(cell.note)}</sub>`,
  ]
    .filter(Boolean)
    .join("<br>");
}

function* formTable({ columns, rows }: ReportTable, report: Report): Iterable<string> {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  yield `${line(columns.map(({ heading }) => inline(heading)))}\n${line(columns.map(() => "---"))}`;
  for (const row of rows) yield `\n${line(row.map((cell) => formCell(cell, report)))}`;
}

function* formBlock(block: ReportBlock, report: Report): Iterable<string> {
  switch (block.kind) {
    case "paragraph":
      // A sign that would make the line a heading, list or quote stands behind a character that shows nothing.
      yield inline(block.text).replace(/^(?=[#+\-=]|\d+[.)])/, "\u200b");
      return;
    case "facts":
      yield block.rows.map(({ label, value }) => `- **${inline(label)}** ${inline(value)}`).join("\n");
      return;
    case "table":
      yield* formTable(block, report);
  }
}

/** The report as Markdown (CommonMark with GFM tables), for wikis and merge requests. */
export function* writeMarkdownReport(report: Report): Iterable<string> {
  yield `# ${inline(report.title)}`;
  for (const { title, blocks } of report.sections) {
    yield `\n\n## ${inline(title)}`;
    for (const block of blocks) {
      yield "\n\n";
      yield* formBlock(block, report);
    }
  }
  yield "\n";
}
