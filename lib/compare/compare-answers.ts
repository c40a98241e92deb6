import { statusSchema } from "#lib/domain/answer.ts";
import type {
  Agreement,
  ComparedSheet,
  Comparison,
  ComparisonCell,
  ComparisonRow,
  Coverage,
  ItemAnswer,
  SheetAnswers,
} from "#lib/domain/comparison.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import { flagContradictions } from "./consistency/flag-contradictions.ts";
import { entropy } from "./entropy.ts";
import { type FoldedCell, foldCell } from "./fold-cell.ts";
import { normalForms } from "./normal-forms.ts";
import { orderByPower } from "./order-by-power.ts";

function answersByItem(template: Template, sheet: SheetAnswers): Map<string, ItemAnswer[]> {
  const byItem = new Map<string, ItemAnswer[]>(template.items.map(({ key }) => [key, []]));
  for (const answer of sheet.answers) {
    const answers = byItem.get(answer.item);
    // Leaving it out would lose an answer silently.
    if (!answers) throw new RangeError(`item ${answer.item} is not in template ${template.key} v${template.version}`);
    answers.push(answer);
  }
  return byItem;
}

function judgeAgreement(cells: readonly ComparisonCell[]): Agreement {
  if (cells.every(({ status }) => status === "unanswered" || status === "not_in_sheet")) return "missing";
  return cells.every(({ normal }) => normal === cells[0]?.normal) ? "same" : "different";
}

function compareItem(item: Item, folded: FoldedCell[]): ComparisonRow {
  const forms = normalForms(folded);
  const cells = folded.map(({ status, flags, answers }, index) => ({
    status,
    flags,
    answers,
    normal: forms[index] ?? "",
  }));
  const power = entropy(cells.map(({ normal }) => normal)) * item.weight;
  return { item: item.key, agreement: judgeAgreement(cells), power, cells };
}

function describeSheet({ answers: _, ...sheet }: SheetAnswers): ComparedSheet {
  return sheet;
}

function countCoverage(cells: readonly Pick<ComparisonCell, "status">[]): Coverage {
  const zero = Object.fromEntries(statusSchema.options.map((status) => [status, 0]));
  const coverage = { items: cells.length, ...zero } as Coverage;
  for (const { status } of cells) coverage[status] += 1;
  return coverage;
}

/**
 * Lays sheets side by side under a template: one row per item in the template's order, one cell per sheet in the order
 * given. Pure, and linear in items × sheets plus the length of the answers.
 * What makes two cells equal stands at `normalForms`.
 * @throws RangeError where an answer names an item that the template does not have (a bug of the caller)
 */
export function compareAnswers(template: Template, sheets: readonly SheetAnswers[]): Comparison {
  const columns = sheets.map((sheet) => {
    const byItem = answersByItem(template, sheet);
    return template.items.map((item) => foldCell(flagContradictions(item, byItem.get(item.key) ?? [])));
  });
  const rows = template.items.map((item, index) => {
    const folded: FoldedCell[] = [];
    for (const column of columns) if (column[index]) folded.push(column[index]);
    return compareItem(item, folded);
  });
  return {
    template,
    sheets: sheets.map(describeSheet),
    rows,
    decidingOrder: orderByPower(rows),
    coverage: columns.map(countCoverage),
  };
}
