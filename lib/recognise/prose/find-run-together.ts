import { haveNumbersInside, splitNumber } from "../rows/split-number.ts";
import type { GridRow } from "../sheet-grid.ts";
import { seeCell } from "../tables/content-cues.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { readLine } from "./read-dialogue-line.ts";

const LEAST = 3;

/** A bold beginning and what follows it in the same paragraph. */
function splitLead({ cells }: GridRow): { question: string; answer: string } | null {
  const [cell, second] = cells;
  if (!cell?.boldLead || second) return null;
  const answer = cell.text.slice(cell.boldLead).replace(/^[\s:：–—-]+/, "");
  return answer === "" ? null : { question: cell.text.slice(0, cell.boldLead).trim(), answer };
}

/**
 * Questions in bold, each run together with its answer in one paragraph ("**Is data encrypted?** Yes, …"); null where half of the bold beginnings
 * do not ask, or other lines ask as well.
 */
export function findRunTogether(rows: readonly GridRow[]): DialogueLine[] | null {
  const split = rows.map(splitLead);
  const leads = split.flatMap((lead) => lead?.question ?? []);
  const asking = leads.filter((lead) => seeCell(lead).softQuestion).length;
  const others = rows.filter(({ cells }, index) => !split[index] && seeCell(cells[0]?.text ?? "").question).length;
  if (leads.length < LEAST || asking < leads.length * 0.5 || others > leads.length * 0.3) return null;
  const inside = haveNumbersInside(leads);
  return rows.map((row, index): DialogueLine => {
    const lead = split[index];
    if (!lead) return readLine(row);
    const numbered = inside ? splitNumber(lead.question) : null;
    return {
      kind: "question",
      number: numbered?.number ?? "",
      text: numbered?.question ?? lead.question,
      cell: row.cells[0],
      answer: lead.answer,
    };
  });
}

/** Among questions with their answers below them some may be run together with theirs: bold beginnings that ask. */
export function splitLeads(lines: DialogueLine[] | null, rows: readonly GridRow[]): DialogueLine[] | null {
  const leads = rows.map((row) => splitLead(row));
  const asking = leads.map((lead) => (lead && seeCell(lead.question).question ? lead : null));
  if (!lines || asking.filter((lead) => lead !== null).length < LEAST) return lines;
  return lines.map((line, index): DialogueLine => {
    const lead = asking[index];
    if (!lead || line.kind === "question") return line;
    return { kind: "question", number: "", text: lead.question, cell: line.cell, answer: lead.answer };
  });
}
