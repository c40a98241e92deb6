import type { ComparisonCell, ItemAnswer } from "#lib/domain/comparison.ts";
import type { MarkedRequirement, Outcome } from "#lib/domain/judgement.ts";
import type { Condition, Requirement } from "#lib/domain/requirements.ts";
import type { PackedSheet, ScreenedSheet } from "#lib/domain/screening.ts";
import type { Template } from "#lib/domain/template.ts";
import { flagContradictions } from "./consistency/flag-contradictions.ts";
import { foldCell } from "./fold-cell.ts";
import { judgeCell } from "./judge/judge-cell.ts";
import { mustsOf, scoreOf } from "./judge/score.ts";
import { packCell, unpackCell } from "./screen/pack-cell.ts";

/** What is kept of one sheet's answers under a template, so that thousands of sheets can be judged at once. Pure. */
export function packSheet({ items }: Template, answers: readonly ItemAnswer[]): PackedSheet {
  const byItem = Map.groupBy(answers, ({ item }) => item);
  const coverage: PackedSheet["coverage"] = {};
  const cells = items.flatMap((item) => {
    const { key } = item;
    const cell = foldCell(flagContradictions(item, byItem.get(key) ?? []));
    coverage[cell.status] = (coverage[cell.status] ?? 0) + 1;
    return cell.answers.length > 0 ? [{ item: key, content: packCell(cell) }] : [];
  });
  return { cells, coverage };
}

type Screening = {
  requirement: Requirement;
  /** One for each sheet: its packed cell at the requirement's item (undefined: not in the sheet), and its stated date. */
  sheets: readonly { content: string | undefined; disclosedOn: string | null }[];
  /** ISO date of the day of looking. */
  today: string;
};

const NOT_IN_SHEET: ComparisonCell = { status: "not_in_sheet", flags: [], answers: [], normal: "" };

/**
 * What one requirement makes of many sheets, in their order: the same as `judgeComparison` without verdicts. Linear in the
 * sheets; answers that are the same to judging are judged once.
 */
export function screenCells({ requirement, sheets, today }: Screening): { outcome: Outcome }[] {
  const isDated = requirement.accept !== undefined && asksForAge(requirement.accept);
  const known = new Map<string, { outcome: Outcome }>();
  return sheets.map(({ content = "", disclosedOn }) => {
    const key = isDated ? `${disclosedOn} ${content}` : content;
    const before = known.get(key);
    if (before) return before;
    const cell = content === "" ? NOT_IN_SHEET : unpackCell(content);
    const { judgement } = judgeCell({ requirement, cell, dates: { today, disclosedOn }, verdict: undefined });
    const found = { outcome: judgement.outcome };
    known.set(key, found);
    return found;
  });
}

function asksForAge(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(asksForAge);
  if ("any" in condition) return condition.any.some(asksForAge);
  return "not" in condition ? asksForAge(condition.not) : "age" in condition;
}

/** What each of many sheets comes to, from what the requirements make of it. */
export function screenedSheets(requirements: readonly MarkedRequirement[], sheets: number): ScreenedSheet[] {
  return Array.from({ length: sheets }, (_, sheet) => {
    const having = (...outcomes: Outcome[]) =>
      requirements.flatMap(({ item, cells }) => {
        const outcome = cells[sheet]?.outcome;
        return outcome && outcomes.includes(outcome) ? [item] : [];
      });
    return {
      ...{ musts: mustsOf(requirements, sheet), score: scoreOf(requirements, sheet) },
      ...{ passed: having("pass"), failed: having("fail"), open: having("unknown", "conditional") },
    };
  });
}
