import { createHash } from "node:crypto";
import type { Report, ReportBlock, ReportCell, ReportTable } from "#lib/domain/report.ts";
import { HTML_SCRIPT } from "./html-script.ts";
import { htmlStyle } from "./html-style.ts";
import { escapeHtml, linkedHtml } from "./html-text.ts";

const FILTER_FROM_ROWS = 8;
// Breaks at no hyphen, however narrow its column is.
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A column that stays in view, and one that is left out in print. */
function columnClass({ columns, frozenColumns }: ReportTable, column: number): string {
  if (column < frozenColumns) return ' class="frozen"';
  return columns[column]?.detail ? ' class="detail"' : "";
}

function formCell(cell: ReportCell, column: number, { report, table }: { report: Report; table: ReportTable }): string {
  const parts: string[] = [];
  if (cell.status !== undefined) {
    const { glyph, word } = report.statusLabels[cell.status];
    parts.push(`<span class="status s-${cell.status}">${escapeHtml(glyph)} ${escapeHtml(word)}</span>`);
  }
  const text = linkedHtml(cell.text, cell.links ?? []);
  parts.push(DAY.test(cell.text) ? `<span class="day">${text}</span>` : text);
  for (const mark of cell.marks ?? []) parts.push(`<span class="mark">▲ ${escapeHtml(mark)}</span>`);
  if (cell.note !== undefined) parts.push(`<span class="note">${linkedHtml(cell.note, [])}</span>`);
  return `<td${columnClass(table, column)}>${parts.join("")}</td>`;
}

/** Where a block stands: its own id, and what a table there is called, apart from the others of its section. */
type Place = { id: string; name: string; report: Report };

function* formTable(table: ReportTable, { id, name, report }: Place): Iterable<string> {
  const columns = table.columns.map((_, column) => `<col${columnClass(table, column)}>`).join("");
  const headings = table.columns.map(
    ({ heading }, column) => `<th scope="col"${columnClass(table, column)}>${escapeHtml(heading)}</th>`,
  );
  const filter =
    table.rows.length < FILTER_FROM_ROWS
      ? ""
      : `<label class="filter" data-table="${id}" hidden>${escapeHtml(report.words.filter)} <input type="search"> <output data-sentence="${escapeHtml(report.words.filtered)}"></output></label>`;
  yield `${filter}<div class="frame" tabindex="0" role="region" aria-label="${escapeHtml(name)}"><table id="${id}"><colgroup>${columns}</colgroup><thead><tr>${headings.join("")}</tr></thead><tbody>\n`;
  for (const row of table.rows) {
    yield `<tr>${row.map((cell, column) => formCell(cell, column, { report, table })).join("")}</tr>\n`;
  }
  yield "</tbody></table></div>";
}

function* formBlock(block: ReportBlock, place: Place): Iterable<string> {
  switch (block.kind) {
    case "paragraph":
      yield `<p>${linkedHtml(block.text, [])}</p>`;
      return;
    case "facts":
      yield `<dl>${block.rows
        .map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${linkedHtml(value, [])}</dd>`)
        .join("")}</dl>`;
      return;
    case "table":
      yield* formTable(block, place);
  }
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

function tablesOf({ sections }: Report): { id: string; table: ReportTable }[] {
  return sections.flatMap(({ key, blocks }) =>
    blocks.flatMap((block, index) => (block.kind === "table" ? [{ id: tableId(key, index), table: block }] : [])),
  );
}

const tableId = (section: string, index: number) => `t-${section}-${index}`;

function head(report: Report): string {
  const style = htmlStyle(tablesOf(report));
  const policy = `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(HTML_SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy).replaceAll("&#39;", "'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Kurabe">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
`;
}

/**
 * The report as one HTML file that asks nothing of any network: its policy allows its own style and script, by their
 * hashes, and nothing else. Reads, and prints, without scripts; with them tables sort and filter.
 */
export function* writeHtmlReport(report: Report): Iterable<string> {
  const contents = report.sections.map(({ key, title }) => `<a href="#h-${key}">${escapeHtml(title)}</a>`);
  yield head(report);
  yield `<body>
<main>
<h1>${escapeHtml(report.title)}</h1>
<nav aria-label="${escapeHtml(report.words.contents)}">${contents.join("")}</nav>
`;
  for (const { key, title, blocks } of report.sections) {
    yield `<section><h2 id="h-${key}">${escapeHtml(title)}</h2>\n`;
    const tables = blocks.filter(({ kind }) => kind === "table");
    for (const [index, block] of blocks.entries()) {
      const name = tables.length > 1 ? `${title} ${tables.indexOf(block) + 1}` : title;
      yield* formBlock(block, { id: tableId(key, index), name, report });
      yield "\n";
    }
    yield "</section>\n";
  }
  yield `</main>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
}
