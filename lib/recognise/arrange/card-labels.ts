import { foldText } from "#lib/domain/fold-text.ts";
import type { Cell } from "#lib/domain/source-document.ts";
import type { DialogueLine } from "../prose/dialogue-line.ts";
import type { GridRow } from "../sheet-grid.ts";
import { isNumbering } from "../tables/content-cues.ts";
import { bestRole, readHeading } from "../tables/read-heading.ts";

const LEAST_CARDS = 2;
const LONGEST_LABEL = 40;

/** A row of a card: the number of what it asks perhaps, a label, and its value unless that was left blank. */
type CardRow = { number: string; label: string; value: Cell | undefined };

function readCardRow({ cells }: GridRow): CardRow | null {
  const [first, second] = cells;
  const numbered = first && second && isNumbering(foldText(first.text)) && cells.length <= 3;
  const [label, value, other] = numbered ? cells.slice(1) : cells;
  if (!label || other || label.text.length > LONGEST_LABEL) return null;
  return { number: numbered ? first.text.trim() : "", label: foldText(label.text), value };
}

/** The label of a row that may be a card's; two headings side by side are the head of a table. */
function labelOf(row: GridRow): string {
  const card = readCardRow(row);
  return card && !(card.value && isHeading(card.value.text)) ? card.label : "";
}

function isHeading(text: string): boolean {
  const { coverage, scores } = readHeading(text);
  // "Yes" heads columns of marks, and answers here.
  return coverage >= 0.8 && !bestRole(scores)?.role.startsWith("choice-");
}

type Card = { label: string; rows: GridRow[] };

/** How much a label names a question, an answer, a remark. */
function pointsOf({ label }: Card, role: "question" | "answer" | "remarks" | "detail" | "evidence"): number {
  const { coverage, scores } = readHeading(label);
  return coverage >= 0.8 ? (scores[role] ?? 0) : 0;
}

function surest(cards: readonly Card[], role: "question" | "answer", least = 2): Card | undefined {
  const best = cards.toSorted((a, b) => pointsOf(b, role) - pointsOf(a, role))[0];
  return best && pointsOf(best, role) >= least ? best : undefined;
}

function kindOf(card: Card): DialogueLine["kind"] {
  const isRemark = (["remarks", "detail", "evidence"] as const).some((role) => pointsOf(card, role) >= 2);
  if (isRemark) return "remark";
  const numbers = card.rows.filter((row) => isNumbering(foldText(readCardRow(row)?.value?.text ?? "")));
  return numbers.length >= card.rows.length * 0.8 ? "number" : "note";
}

/**
 * What the labels of cards say of the values beside them ("Control | C-1", "Question | …", "Vendor answer | …", once a question), by folded label.
 * Empty where labels that name a question and an answer do not come again and again, and make up half of the rows.
 */
export function findCardLabels(rows: readonly GridRow[]): Map<string, DialogueLine["kind"]> {
  const byLabel = Map.groupBy(rows, labelOf);
  const cards = [...byLabel].flatMap(([label, own]) =>
    label !== "" && own.length >= LEAST_CARDS && own.some((row) => readCardRow(row)?.value)
      ? [{ label, rows: own }]
      : [],
  );
  const question = surest(cards, "question");
  const answer = surest(
    cards.filter((card) => card !== question),
    "answer",
    // Below a question that says so, 選択 and 判定 are what is answered.
    question ? 1.5 : 2,
  );
  if (!question && answer) return labelNumberedCards(rows, cards, answer);
  if (!question || !answer || answer.rows.length < question.rows.length * 0.5) return new Map();
  if (cards.reduce((sum, card) => sum + card.rows.length, 0) < rows.length * 0.5) return new Map();
  return new Map(
    cards.map((card) => [card.label, card === question ? "question" : card === answer ? "answer" : kindOf(card)]),
  );
}

/** Cards whose question has no label but its number ("1-2 | Is data kept?" above "Answer | …"): then the labels below it alone are told. */
function labelNumberedCards(
  rows: readonly GridRow[],
  cards: readonly Card[],
  answer: Card,
): Map<string, DialogueLine["kind"]> {
  const remarks = cards.filter((card) => card !== answer && kindOf(card) === "remark");
  const answers = new Set(answer.rows);
  const numbered = rows.filter((row, index) => {
    const above = rows[index - 1]?.cells ?? [];
    return answers.has(row) && above.length === 2 && isNumbering(foldText(above[0]?.text ?? ""));
  });
  if (remarks.length === 0 || numbered.length < answer.rows.length * 0.8) return new Map();
  return new Map([[answer.label, "answer"], ...remarks.map(({ label }): [string, "remark"] => [label, "remark"])]);
}

/** A row of a card as a line; a label whose value was left blank says nothing. */
export function readCardLine(row: GridRow, labels: ReadonlyMap<string, DialogueLine["kind"]>): DialogueLine | null {
  const card = readCardRow(row);
  const kind = card && labels.get(card.label);
  if (!card || !kind) return null;
  const { value } = card;
  if (value && labels.has(foldText(value.text))) return null;
  if (!value) return { kind: kind === "answer" ? "answer" : "note", number: "", text: "", cell: undefined };
  return { kind, number: kind === "number" ? value.text.trim() : card.number, text: value.text, cell: value };
}
