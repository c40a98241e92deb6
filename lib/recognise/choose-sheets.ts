import { foldText } from "#lib/domain/fold-text.ts";
import { type RowReason, type SourceRow, statedText } from "#lib/domain/source-row.ts";
import type { StatedField } from "./stated/stated-labels.ts";
import { isLabel, namesOf, rankOf, tidyLabel } from "./stated/stated-line.ts";
import { seeCell } from "./tables/content-cues.ts";
import type { Table } from "./tables/find-tables.ts";
import { scoreLabel } from "./tables/table-form.ts";

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
  /表紙|はじめに|使い方|使用方法|記入(?:方法|要領|の手引)|回答(?:要領|方法|の手引)|凡例|説明|目次|用語|改訂|改版|変更履歴|更新履歴|選択肢|リスト値|選択リスト|プルダウン|マスタ|集計|採点|評価結果|サマリ|スコア|\b(?:cover|instructions?|read\s?me|how to|guide|legend|glossary|definitions?|terms|change ?log|revisions?|history|version|drop-?downs?|lookups?|lists?|values|choices|scor(?:e|ing)s?|summary|dashboard|results?|charts?|start here|introduction|overview|table of contents|toc|acknowledg\w*)\b|说明|封面|目录|填写指南|评分/;
// A form that shows how it is filled in: questions and answers as real as any, and nobody's.
const SAMPLE = /記入例|回答例|見本|サンプル|\b(?:sample|example)s?\b|样例|示例/;

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

const LONGEST_CODE = 6;
const MOST_CODES = 15;
const MOST_ASKING = 0.25;

/** A key of codes: each of a few short signs once, and what it means right of it. */
function isKey(sheet: SheetCandidate): boolean {
  const roles = [...(sheet.tables.find((table) => table.kind === 0)?.roles ?? [])];
  const columnOf = (role: string) => roles.find(([, given]) => given === role)?.[0] ?? 0;
  const questions = sheet.rows.filter((row) => row.bucket === "question");
  if (questions.length < 2 || questions.length > MOST_CODES) return false;
  const codes = new Set(questions.map(({ answer }) => answer.trim()));
  if (codes.size < questions.length) return false;
  if (columnOf("number") > 0 || columnOf("answer") >= columnOf("question")) return false;
  const isShort = (code: string) => code !== "" && code.length <= LONGEST_CODE;
  // "Does not apply to us" is built like a question.
  const asking = questions.filter((row) => seeCell(row.question).question).length;
  return [...codes].every(isShort) && asking <= questions.length * MOST_ASKING;
}

// What a form wants to know of who fills it in.
const OF_RESPONDENT =
  /^(?:(?:responder|respondent|contact|vendor|supplier|company|organi[sz]ation|your|primary|security)(?:'s)? )*(?:(?:legal |full |job )?(?:name|title|position|role|department|contact)|e-?mail(?: address)?|(?:tele)?phone(?: number)?|address|website|web site|url|headquarters|country|head office)$|^(?:ご?回答者?|ご?記入者?|ご?担当者?|責任者)?の?(?:ご?氏名|お?名前|部署名?|所属|役職|連絡先|電話番号|メールアドレス|e-?mail|住所|所在地|url|ホームページ|代表者名?)$/;
const MOST_OF_RESPONDENT = 0.8;
const NAMES_WHO: readonly StatedField[] = ["vendor", "service"];

/** Whether nearly all that a sheet asks is who fills it in, for whom and when; the company or the service is among it by its name. */
function isAboutRespondent(sheet: SheetCandidate | undefined): boolean {
  const questions = questionsOf(sheet).map(({ question }) => question);
  const names = questions.filter((text) =>
    namesOf(text).some((name) => NAMES_WHO.some((field) => rankOf(field, name) >= 0)),
  );
  const isOwn = (text: string) => isLabel(text) || OF_RESPONDENT.test(tidyLabel(text));
  return (
    questions.length >= 3 && names.length > 0 && questions.filter(isOwn).length >= MOST_OF_RESPONDENT * questions.length
  );
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
  if (SAMPLE.test(foldText(sheet.name))) return Number.NEGATIVE_INFINITY;
  if (isKey(sheet)) points -= 5;
  if (hasOtherHeading(sheet) && !isAnswerNamed(sheet)) points -= 5;
  return OTHER_KIND.test(foldText(sheet.name)) ? points - 3 : points;
}

const MOST_NOTES = 3;

/** Whether a sheet's headings call one column question and one answer. */
function isForm(sheet: SheetCandidate | undefined): boolean {
  const labels = [...(sheet?.tables.find((table) => table.kind === 0)?.form.labels.values() ?? [])].map(scoreLabel);
  return labels.some(({ question = 0 }) => question >= 2) && labels.some(({ answer = 0 }) => answer >= 2);
}

/** A few lines under no form's headings that nobody answered, beside a sheet that was: somebody's notes. */
function isNotes(sheets: readonly SheetCandidate[], asking: readonly number[], index: number): boolean {
  if (isForm(sheets[index])) return false;
  const isAnswered = (at: number) => questionsOf(sheets[at]).some((row) => statedText(row) !== "");
  return questionsOf(sheets[index]).length <= MOST_NOTES && !isAnswered(index) && asking.some(isAnswered);
}

const keyOf = (row: SourceRow): string => foldText(row.question.slice(0, 300));

/** Whether an answer says no more than another: nothing, the same, or its first line (a sheet that drops the details). */
function saysNoMore(answer: string, other: string): boolean {
  return answer === "" || answer === other || other.startsWith(`${answer}\n`);
}

function questionsOf(sheet: SheetCandidate | undefined): SourceRow[] {
  return sheet?.rows.filter((row) => row.bucket === "question" && row.question !== "") ?? [];
}

const DERIVED_SHARE = 0.8;

/** Which sheets are derived from others: nearly all of their rows say no more than rows of the sheets that stay. */
function findDerived(sheets: readonly SheetCandidate[], wanted: readonly number[]): Set<number> {
  const said = new Map<string, { sheet: number; answer: string }[]>();
  for (const index of wanted) {
    for (const row of questionsOf(sheets[index])) {
      const known = said.get(keyOf(row)) ?? [];
      // A question that a sheet asks over and over is no sign of anything.
      if (known.length < 50) said.set(keyOf(row), [...known, { sheet: index, answer: statedText(row) }]);
    }
  }
  const derived = new Set<number>();
  // Forms put what is computed behind what is filled in: of two that say the same, the later one goes.
  for (const index of [...wanted].reverse()) {
    const questions = questionsOf(sheets[index]);
    const repeated = questions.filter((row) =>
      said
        .get(keyOf(row))
        ?.some(
          (other) => other.sheet !== index && !derived.has(other.sheet) && saysNoMore(statedText(row), other.answer),
        ),
    );
    if (questions.length > 1 && repeated.length >= DERIVED_SHARE * questions.length) derived.add(index);
  }
  return derived;
}

/** Decides for each sheet whether its questions are taken in, and if not, why. A lone sheet gets the benefit of the doubt. */
export function chooseSheets(sheets: readonly SheetCandidate[], includeHidden: boolean): SheetChoice[] {
  const points = sheets.map(askingPoints);
  const visible = sheets.flatMap((sheet, index) => (sheet.hidden && !includeHidden ? [] : [index]));
  const lone = visible.filter((index) => (points[index] ?? 0) > Number.NEGATIVE_INFINITY).length === 1;
  const asking = visible.filter((index) => (points[index] ?? 0) >= (lone ? -0.6 : 0.8));
  const wanted = asking.filter(
    (index) => lone || !(isNotes(sheets, asking, index) || isAboutRespondent(sheets[index])),
  );
  const derived = wanted.length > 1 ? findDerived(sheets, wanted) : new Set<number>();
  return sheets.map((sheet, index): SheetChoice => {
    if (sheet.hidden && !includeHidden) return { included: false, reason: "hidden-sheet" };
    if (derived.has(index)) return { included: false, reason: "duplicate-of-other-sheet" };
    return { included: wanted.includes(index), reason: "sheet-left-out" };
  });
}
