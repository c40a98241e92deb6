import type { Comparison, SheetAnswers } from "#lib/domain/comparison.ts";
import type { CheckedPair, Said } from "#lib/domain/consistency.ts";
import type { Template } from "#lib/domain/template.ts";
import { checkPair } from "./consistency/check-pair.ts";
import { listStatements, type Statement, subjectKey } from "./consistency/list-statements.ts";

// Promises that are of the whole service wherever they stand: these are held against each other across items, too.
const OF_THE_SERVICE: ReadonlySet<string> = new Set([
  "percentage target",
  "percentage guaranteed",
  "duration rpo",
  "duration rto",
  "location ",
]);

// Rows on one subject of which every two are held against each other; the rest is held against the first.
const MOST_TOGETHER = 12;

/**
 * Holds what the sheets of one service say against each other, and what each says against itself: every two rows that speak of
 * the same, and whether they agree, contradict each other or are worth a look. Definitions: docs/judging.md. Pure, and linear
 * in the answers. Sorted: contradictions first, then what is worth a look, in the order of the template.
 */
export function checkConsistency(template: Template, sheets: readonly SheetAnswers[]): CheckedPair[] {
  const items = new Map(template.items.map((item) => [item.key, item]));
  const statements = sheets.flatMap(({ answers }, sheet) =>
    answers.flatMap((answer) => {
      const item = items.get(answer.item);
      return item ? listStatements(answer, item, sheet) : [];
    }),
  );
  const groups = Map.groupBy(statements, (statement) => {
    const subject = subjectKey(statement.subject);
    return OF_THE_SERVICE.has(subject) ? subject : `${subject} ${statement.item}`;
  });
  const isSameTime = (one: number, other: number) =>
    one === other || (sheets[one]?.disclosedOn != null && sheets[one]?.disclosedOn === sheets[other]?.disclosedOn);
  const pairs = [...groups.values()].flatMap((group) =>
    pairsOf(group).map(([first, second]) => checkPair(first, second, isSameTime(first.sheet, second.sheet))),
  );
  const place = new Map(template.items.map(({ key }, index) => [key, index]));
  const rank = ({ outcome }: CheckedPair) => ["contradicts", "look", "agrees"].indexOf(outcome);
  return pairs.sort((a, b) => rank(a) - rank(b) || (place.get(a.first.item) ?? 0) - (place.get(b.first.item) ?? 0));
}

/** The same for a comparison: every service's sheets among its columns. `Said.sheet` counts these. */
export function checkComparison({ template, sheets, rows }: Comparison): CheckedPair[] {
  const columns = sheets.map((sheet, at) => ({
    at,
    sheet: { ...sheet, answers: rows.flatMap(({ cells }) => cells[at]?.answers ?? []) },
  }));
  const services = Map.groupBy(columns, ({ sheet: { vendor, service } }) => JSON.stringify([vendor, service]));
  return [...services.values()].flatMap((own) => {
    const placed = ({ sheet, ...said }: Said): Said => ({ ...said, sheet: own[sheet]?.at ?? sheet });
    const checked = checkConsistency(
      template,
      own.map(({ sheet }) => sheet),
    );
    return checked.map((pair) => ({ ...pair, first: placed(pair.first), second: placed(pair.second) }));
  });
}

/** Every two rows; a row that stands at several items is not held against itself. */
function pairsOf(group: readonly Statement[]): [Statement, Statement][] {
  const isOther = (a: Statement, b: Statement) => a.rowId !== b.rowId || a.sheet !== b.sheet;
  return group.flatMap((second, index) =>
    group
      .slice(0, index < MOST_TOGETHER ? index : 1)
      .flatMap((first): [Statement, Statement][] => (isOther(first, second) ? [[first, second]] : [])),
  );
}
