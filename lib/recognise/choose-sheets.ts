import { foldText } from "#lib/domain/fold-text.ts";
import type { RowReason, SourceRow } from "#lib/domain/source-row.ts";
import type { Table } from "./find-tables.ts";
import { scoreLabel } from "./table-form.ts";

/** A sheet as it would be read if it were taken in. */
export type SheetCandidate = {
  name: string;
  hidden: boolean;
  tables: readonly Table[];
  rows: readonly SourceRow[];
  dialogue: boolean;
};

export type SheetChoice = { included: boolean; reason: RowReason };

const OTHER_KIND =
  /表紙|はじめに|使い方|使用方法|記入(?:方法|要領|例|の手引)|回答(?:要領|方法|の手引)|凡例|説明|目次|用語|改訂|改版|変更履歴|更新履歴|選択肢|リスト値|プルダウン|マスタ|集計|採点|評価結果|サマリ|スコア|見本|サンプル|cover|instruction|read\s?me|how to|guide|legend|glossary|definitions?|terms|change ?log|revision|history|version|drop-?downs?|lookups?|lists?$|values|choices|score|scoring|summary|dashboard|results?$|chart|sample|example|start here|introduction|overview|table of contents|toc|acknowledg|说明|封面|目录|填写指南|评分/;

// Headings of change logs, glossaries and score tables.
const OTHER_HEADING =
  /^(?:removed|deprecated|changes?|change (?:description|log)|変更(?:内容|日|理由|箇所)|改訂(?:内容|日|履歴)|改版(?:内容|日)|版数?|version|revision|rev\.?|用語|定義|語句|term|definition|acronym|abbreviation|配点合計|合計|平均|total|average|得点率|count|件数)$/;

function hasOtherHeading(sheet: SheetCandidate): boolean {
  const main = sheet.tables.find((table) => table.kind === 0);
  const labels = [...(main?.form.labels.values() ?? [])].flatMap((label) => label.parts);
  return labels.some((label) => OTHER_HEADING.test(foldText(label)));
}

/** Whether the answer column is called so, and not only looks so. */
function isAnswerNamed(sheet: SheetCandidate): boolean {
  const main = sheet.tables.find((table) => table.kind === 0);
  const answer = [...(main?.roles ?? [])].find(([, role]) => role === "answer")?.[0];
  return answer !== undefined && (scoreLabel(main?.form.labels.get(answer)).answer ?? 0) >= 3;
}

/** How much a sheet is a table of questions, in points. */
function askingPoints(sheet: SheetCandidate): number {
  const solution = sheet.tables.find((table) => table.kind === 0)?.solution;
  const questions = sheet.rows.filter((row) => row.bucket === "question");
  if (questions.length === 0) return Number.NEGATIVE_INFINITY;
  if (sheet.dialogue) return 5;
  if (!solution) return Number.NEGATIVE_INFINITY;
  const roles = new Set(solution.roles.values());
  let points = Math.min(3, solution.questionPoints - 3.5);
  if (roles.has("answer") || roles.has("choice-yes")) points += Math.min(3, solution.answerPoints) * 0.6;
  else points -= 1;
  if (roles.has("number")) points += 1;
  if (questions.length >= 5) points += 0.5;
  if (hasOtherHeading(sheet) && !isAnswerNamed(sheet)) points -= 5;
  return OTHER_KIND.test(foldText(sheet.name)) ? points - 3 : points;
}

const keyOf = (row: SourceRow): string => foldText(row.question.slice(0, 300));

/** Rows that say what an earlier sheet says: same question, and the same answer or none. */
function countRepeats(rows: readonly SourceRow[], seen: ReadonlyMap<string, Set<string>>): number {
  return rows.filter((row) => {
    const answers = seen.get(keyOf(row));
    return answers !== undefined && (row.answer === "" || answers.has(foldText(row.answer)));
  }).length;
}

const DERIVED_SHARE = 0.8;

/** Which sheets are derived from others: nearly all of their rows repeat rows of fuller or earlier sheets. */
function findDerived(sheets: readonly SheetCandidate[], wanted: readonly number[]): Set<number> {
  const answered = (index: number) => sheets[index]?.rows.filter((row) => row.answer !== "").length ?? 0;
  const order = [...wanted].sort((a, b) => answered(b) - answered(a) || a - b);
  const seen = new Map<string, Set<string>>();
  const derived = new Set<number>();
  for (const index of order) {
    const questions = sheets[index]?.rows.filter((row) => row.bucket === "question" && row.question !== "") ?? [];
    if (questions.length > 1 && countRepeats(questions, seen) >= DERIVED_SHARE * questions.length) {
      derived.add(index);
      continue;
    }
    for (const row of questions) {
      const answers = seen.get(keyOf(row)) ?? new Set<string>();
      answers.add(foldText(row.answer));
      seen.set(keyOf(row), answers);
    }
  }
  return derived;
}

/** Decides for each sheet whether its questions are taken in, and if not, why. A lone sheet gets the benefit of the doubt. */
export function chooseSheets(sheets: readonly SheetCandidate[], includeHidden: boolean): SheetChoice[] {
  const points = sheets.map(askingPoints);
  const visible = sheets.flatMap((sheet, index) => (sheet.hidden && !includeHidden ? [] : [index]));
  const lone = visible.filter((index) => (points[index] ?? 0) > Number.NEGATIVE_INFINITY).length === 1;
  const wanted = visible.filter((index) => (points[index] ?? 0) >= (lone ? -0.6 : 0.8));
  const derived = wanted.length > 1 ? findDerived(sheets, wanted) : new Set<number>();
  return sheets.map((sheet, index): SheetChoice => {
    if (sheet.hidden && !includeHidden) return { included: false, reason: "hidden-sheet" };
    if (derived.has(index)) return { included: false, reason: "duplicate-of-other-sheet" };
    return { included: wanted.includes(index), reason: "sheet-left-out" };
  });
}
