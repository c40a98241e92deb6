// The same comparison in AG Grid Community, as a program that uses it well would show it: only the modules it needs, both
// directions virtual, and cells of plain elements with the same content as ours. Runs in a browser.
import {
  ClientSideRowModelModule,
  type ColDef,
  createGrid,
  type ICellRendererParams,
  ModuleRegistry,
  RowAutoHeightModule,
} from "ag-grid-community";
import type { PeerCell, PeerData, PeerRow } from "./peer-data.ts";

const AUTO_HEIGHT = new URLSearchParams(location.search).has("auto");
/** As high as two lines of an answer with their status and chips are with us. */
const ROW_HEIGHT = 125;

function span(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

function drawCell({ glyph, status, text, chips }: PeerCell): HTMLElement {
  const cell = document.createElement("div");
  cell.className = "answer";
  const foot = document.createElement("span");
  foot.className = "foot";
  for (const chip of chips) foot.append(span("chip", chip));
  cell.append(span("status", `${glyph} ${status}`), span(AUTO_HEIGHT ? "whole" : "text", text), foot);
  return cell;
}

function drawItem({ number, name, question }: PeerRow): HTMLElement {
  const cell = document.createElement("div");
  cell.className = "answer";
  cell.append(span("status", `${number} ${name}`), span("question", question));
  return cell;
}

const answer = await fetch(`data.json${location.search}`);
const data = (await answer.json()) as PeerData;
ModuleRegistry.registerModules([ClientSideRowModelModule, ...(AUTO_HEIGHT ? [RowAutoHeightModule] : [])]);
const size = AUTO_HEIGHT ? { autoHeight: true, wrapText: true } : {};
const item: ColDef<PeerRow> = {
  headerName: data.title,
  pinned: "left",
  width: 300,
  cellRenderer: ({ data: row }: ICellRendererParams<PeerRow>) => (row ? drawItem(row) : null),
};
const columns = data.vendors.map(
  (vendor, index): ColDef<PeerRow> => ({
    headerName: vendor,
    width: 260,
    cellRenderer: ({ data: row }: ICellRendererParams<PeerRow>) =>
      row?.cells[index] ? drawCell(row.cells[index]) : null,
    ...size,
  }),
);
createGrid<PeerRow>(document.querySelector<HTMLElement>("#grid") as HTMLElement, {
  columnDefs: [item, ...columns],
  rowData: data.rows,
  ...(AUTO_HEIGHT ? {} : { rowHeight: ROW_HEIGHT }),
});
