import { createHash } from "node:crypto";
import type { Report, ReportBlock, ReportCell, ReportTable } from "#lib/domain/report.ts";
import { HTML_SCRIPT } from "./html-script.ts";
import { htmlStyle } from "./html-style.ts";
import { escapeHtml, linkedHtml } from "./html-text.ts";

const FILTER_FROM_ROWS = 8;

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
  parts.push(linkedHtml(cell.text, cell.links ?? []));
  for (const mark of cell.marks ?? []) parts.push(`<span class="mark">▲ ${escapeHtml(mark)}</span>`);
  if (cell.note !== undefined) parts.push(`<span class="note">${linkedHtml(cell.note, [])}</span>`);
  return `<td${columnClass(table, column)}>${parts.join("")}</td>`;
}

/** Where a block stands: its own id, and that of the heading above it. */
type Place = { id: string; headingId: string; report: Report };

function formTable(table: ReportTable, { id, headingId, report }: Place): string {
  const columns = table.columns.map((_, column) => `<col${columnClass(table, column)}>`).join("");
  const headings = table.columns.map(
    ({ heading }, column) => `<th scope="col"${columnClass(table, column)}>${escapeHtml(heading)}</th>`,
  );
  const rows = table.rows.map(
    (row) => `<tr>${row.map((cell, column) => formCell(cell, column, { report, table })).join("")}</tr>`,
  );
  const filter =
    table.rows.length < FILTER_FROM_ROWS
      ? ""
      : `<label class="filter" data-table="${id}" hidden>${escapeHtml(report.words.filter)} <input type="search"> <output data-sentence="${escapeHtml(report.words.filtered)}"></output></label>`;
  return `${filter}<div class="frame" tabindex="0" role="region" aria-labelledby="${headingId}"><table id="${id}"><colgroup>${columns}</colgroup><thead><tr>${headings.join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div>`;
}

function formBlock(block: ReportBlock, place: Place): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${linkedHtml(block.text, [])}</p>`;
    case "facts":
      return `<dl>${block.rows
        .map(({ label, value }) => `<dt>${escapeHtml(label)}</dt><dd>${linkedHtml(value, [])}</dd>`)
        .join("")}</dl>`;
    case "table":
      return formTable(block, place);
  }
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/**
 * The report as one HTML file that asks nothing of any network: its policy allows its own style and script, by their
 * hashes, and nothing else. Reads, and prints, without scripts; with them tables sort and filter.
 */
export async function writeHtmlReport(report: Report): Promise<Uint8Array> {
  const tables: { id: string; table: ReportTable }[] = [];
  const sections = report.sections.map(({ key, title, blocks }) => {
    const headingId = `h-${key}`;
    const parts = blocks.map((block, index) => {
      const id = `t-${key}-${index}`;
      if (block.kind === "table") tables.push({ id, table: block });
      return formBlock(block, { id, headingId, report });
    });
    return `<section><h2 id="${headingId}">${escapeHtml(title)}</h2>\n${parts.join("\n")}\n</section>`;
  });
  const contents = report.sections.map(({ key, title }) => `<a href="#h-${key}">${escapeHtml(title)}</a>`);
  const style = htmlStyle(tables);
  const policy = `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(HTML_SCRIPT)}; base-uri 'none'; form-action 'none'`;
  const html = `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy).replaceAll("&#39;", "'")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Kurabe">
<title>${escapeHtml(report.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(report.title)}</h1>
<nav aria-label="${escapeHtml(report.words.contents)}">${contents.join("")}</nav>
${sections.join("\n")}
</main>
<script>${HTML_SCRIPT}</script>
</body>
</html>
`;
  return new TextEncoder().encode(html);
}
