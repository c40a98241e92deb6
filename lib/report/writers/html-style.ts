import { statusSchema } from "#lib/domain/answer.ts";
import type { ReportTable } from "#lib/domain/report.ts";
import { statusColor } from "../status-color.ts";
import { widthInDigits } from "./row-height.ts";

const BASE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#525c67;--line:#e4e7eb;--strong:#c3c9d1;--paper:#fff;--wash:#f6f7f9;--accent:#2f4b8f;--mark:#8f5604}
@media (prefers-color-scheme:dark){:root{--ink:#e4e8ed;--soft:#aab3be;--line:#2c333c;--strong:#485260;--paper:#14181d;--wash:#1b2027;--accent:#9db6f2;--mark:#dfae5a}}
*{box-sizing:border-box}
body{margin:0;padding:24px 28px 64px;background:var(--paper);color:var(--ink);font:14px/1.65 -apple-system,"Segoe UI",Roboto,"Noto Sans","Hiragino Sans","Yu Gothic UI",Meiryo,"Noto Sans JP","Noto Sans CJK JP",system-ui,sans-serif}
h1{font-size:22px;line-height:1.35;margin:0 0 4px}
h2{font-size:16px;margin:24px 0 8px;padding-top:16px;border-top:1px solid var(--strong)}
p{margin:6px 0;max-width:72em;color:var(--soft)}
a{color:var(--accent);overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin:8px 0 20px;font-size:13px}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 20px;margin:12px 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
section{container-type:inline-size}
.frame{overflow:auto;width:fit-content;max-width:100%;max-height:min(82vh,900px);margin:10px 0 18px;border:1px solid var(--line)}
table{border-collapse:separate;border-spacing:0;font-size:13px;table-layout:fixed}
th,td{padding:8px;vertical-align:top;text-align:start;border-bottom:1px solid var(--line);border-inline-end:1px solid var(--line);overflow-wrap:anywhere;background:var(--paper)}
td{white-space:pre-wrap}
th{position:sticky;top:0;z-index:2;background:var(--wash);border-bottom-color:var(--strong);white-space:pre-line;font-weight:600}
.frozen{position:sticky;z-index:1}th.frozen{z-index:3}
th [role=button]{cursor:pointer;display:block}th [role=button]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th[aria-sort=ascending] [role=button]::after{content:" ▲"}th[aria-sort=descending] [role=button]::after{content:" ▼"}
.day{white-space:nowrap}
.status{display:block;font-weight:650;white-space:nowrap}
.mark{display:block;color:var(--mark);font-size:12px}
.links,.note{display:block;font-size:12px;margin-top:4px}.note{color:var(--soft)}
.filter{display:flex;gap:8px;align-items:center;margin:10px 0 0;color:var(--soft);font-size:13px}.filter[hidden]{display:none}
.filter input{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--strong);border-radius:6px;padding:4px 8px;width:min(28em,60vw)}
.filter input:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
@media (max-width:600px){body{padding:16px 12px 48px}.frozen{position:static}th.frozen{position:sticky}dl{grid-template-columns:1fr}dt{margin-top:6px}}
@media print{section{container-type:normal}@page{size:A4 landscape;margin:12mm}:root{color-scheme:light;--ink:#000;--soft:#444;--line:#ccc;--strong:#888;--paper:#fff;--wash:#f2f2f2;--accent:#2f4b8f;--mark:#8f5604}
body{padding:0;font-size:9pt}.frame{overflow:visible;max-height:none;border:0}table{font-size:8pt;width:100%!important}.mark,.note,.links{font-size:7pt}th,.frozen{position:static}thead{display:table-header-group}.detail{display:none}nav,.filter{display:none}h2{break-after:avoid}tr{break-inside:auto}}
`;

function statusRules(): string {
  const rules = (scheme: "light" | "dark") =>
    statusSchema.options.map((status) => `.s-${status}{color:${statusColor[status][scheme]}}`).join("");
  return `${rules("light")}@media screen and (prefers-color-scheme:dark){${rules("dark")}}`;
}

// How much narrower than it wants a column may be drawn before the table is scrolled: a share of it, and no less than a word, in em.
const LEAST_SHARE = 0.6;
const LEAST_WORD = 7.2;
// The width of a digit, and what a cell has on both sides of its text, in em.
const DIGIT = 0.54;
const SIDES = 1.4;
// Up to here a word of a heading stays whole; a longer one breaks, rather than make its column so wide.
const LONGEST_WORD = 10.5;

/**
 * Widths of the columns and the places of those that stay in view; as rules, for a policy that allows no style attributes. Where no place hangs on
 * a width, wide columns give way before the table is scrolled.
 */
export function tableRules(id: string, { columns, rows, frozenColumns }: ReportTable): string {
  const heads = columns.map(({ heading }) => headWidth(heading));
  const wanted = columns.map(({ width }, at) => Math.max(Math.max(width, 5) * DIGIT + SIDES, heads[at] ?? 0));
  const least = wanted.map((em, at) =>
    frozenColumns > 1 ? em : Math.max(em * LEAST_SHARE, Math.min(em, leastOfCells(rows, at)), heads[at] ?? 0),
  );
  const room = `100cqw - 2px - ${sum(least).toFixed(2)}em`;
  const given = Math.max(sum(wanted) - sum(least), 0.01);
  const widths = wanted.map((most, index) => {
    const from = least[index] ?? most;
    const [low, high] = [from.toFixed(2), most.toFixed(2)];
    const share = ((most - from) / given).toFixed(4);
    const fitting = low === high ? "" : `;width:clamp(${low}em,${low}em + (${room})*${share},${high}em)`;
    return `#${id} col:nth-child(${index + 1}){width:${high}em${fitting}}`;
  });
  const places = wanted.slice(0, frozenColumns).map((_, index) => {
    return `#${id} .frozen:nth-child(${index + 1}){left:${sum(wanted.slice(0, index)).toFixed(2)}em}`;
  });
  // A table is as wide as its columns, where they want more than it does.
  return [`#${id}{width:${sum(least).toFixed(2)}em}`, ...widths, ...places].join("");
}

/** What the longest word of a heading needs, in em; a word that is not kept whole needs what a cell does. */
function headWidth(heading: string): number {
  const words = heading.split(/\s+/).map((word) => widthInDigits(word) * DIGIT + SIDES);
  return Math.max(...words.map((em) => (em <= LONGEST_WORD ? em : LEAST_WORD)));
}

/** What the cells of a column need, in em: a word, or less where each of them is shorter. */
function leastOfCells(rows: ReportTable["rows"], column: number): number {
  let least = 0;
  for (const row of rows) {
    const { text = "", status, links, note, marks } = row[column] ?? {};
    least = Math.max(least, widthInDigits(text) * DIGIT + SIDES);
    if (status || links || note || marks || least >= LEAST_WORD) return LEAST_WORD;
  }
  return least;
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** The style sheet of the whole document. */
export function htmlStyle(tables: readonly { id: string; table: ReportTable }[]): string {
  return `${BASE}${statusRules()}${tables.map(({ id, table }) => tableRules(id, table)).join("\n")}`;
}
