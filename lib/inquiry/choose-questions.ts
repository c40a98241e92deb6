import type { Comparison, ComparisonCell, ItemAnswer } from "#lib/domain/comparison.ts";
import { type Asked, type QuestionReason, questionReasonSchema } from "#lib/domain/inquiry.ts";
import type { Item } from "#lib/domain/template.ts";

/** Which cells to ask about. "missing": unanswered or not in the sheet. */
export type QuestionGroup = "missing" | "undisclosed" | "uncovered" | "flagged";

/** A cell that a person or the judgement picked, by item key and sheet id. */
export type PickedCell = { item: string; sheet: string; reason: "by-hand" | "deciding" };

export type ChosenQuestions = { sheet: string; asked: Asked[] };

const GROUP_OF: Partial<Record<QuestionReason, QuestionGroup>> = {
  "not-in-sheet": "missing",
  unanswered: "missing",
  "not-disclosed": "undisclosed",
  uncovered: "uncovered",
};

/**
 * The questions of a comparison: for each sheet, in the template's order, the cells that belong to one of the groups or
 * were picked. A cell is asked about once, with all the reasons there are. Pure; linear in the cells.
 */
export function chooseQuestions(
  { template, sheets, rows }: Comparison,
  { groups, picked }: { groups: ReadonlySet<QuestionGroup>; picked: readonly PickedCell[] },
): ChosenQuestions[] {
  const pickedFor = new Map(picked.map(({ item, sheet, reason }) => [`${sheet} ${item}`, reason]));
  const items = new Map(template.items.map((item) => [item.key, item]));
  return sheets.map(({ id }, column) => ({
    sheet: id,
    asked: rows.flatMap(({ item: key, cells }) => {
      const item = items.get(key);
      const cell = cells[column];
      if (!item || !cell) return [];
      const noticed = cellReasons(cell);
      const pick = pickedFor.get(`${id} ${key}`);
      const isInGroup = noticed.some((reason) => groups.has(GROUP_OF[reason] ?? "flagged"));
      if (!isInGroup && !pick) return [];
      return askAbout(cell, { item, reasons: pick ? [...noticed, pick] : noticed });
    }),
  }));
}

/** Why one might ask about a cell: what its status and its flags say. */
function cellReasons({ status, flags, answers }: ComparisonCell): QuestionReason[] {
  if (status === "not_in_sheet") return ["not-in-sheet"];
  if (status === "unanswered") return ["unanswered"];
  const reasons: QuestionReason[] = [];
  if (status === "not_disclosed") reasons.push("not-disclosed");
  if (openParts(answers).length > 0) reasons.push("uncovered");
  for (const flag of flags) {
    const reason = questionReasonSchema.safeParse(flag);
    if (reason.success) reasons.push(reason.data);
  }
  if (status === "needs_review") reasons.push("needs-review");
  return reasons;
}

/** The parts of the item that none of the cell's answers covers. */
function openParts(answers: readonly ItemAnswer[]): string[] {
  const covered = new Set(answers.flatMap(({ answer }) => answer.covered));
  return [...new Set(answers.flatMap(({ answer }) => answer.uncovered))].filter((part) => !covered.has(part));
}

/** The row of a cell that leaves most open: the one that is blank, or the one that says least of what is asked. */
function leastAnswered(answers: readonly ItemAnswer[]): ItemAnswer | undefined {
  const blank = answers.find(({ answer }) => answer.status === "unanswered");
  return blank ?? answers.toSorted((a, b) => b.answer.uncovered.length - a.answer.uncovered.length)[0];
}

/** About one row of the cell: the vendor's number and words are that row's. */
function askAbout({ answers }: ComparisonCell, { item, reasons }: { item: Item; reasons: QuestionReason[] }): Asked[] {
  const row = leastAnswered(answers);
  const open = new Set(openParts(answers));
  return [
    {
      item: item.key,
      rowId: row?.rowId ?? null,
      number: row?.number ?? "",
      asked: row?.question ?? "",
      earlier: row?.text ?? "",
      reasons,
      parts: item.subPoints.filter(({ key }) => open.has(key)).map(({ label }) => label),
    },
  ];
}
