import { foldText } from "#lib/domain/fold-text.ts";
import { isNumbering } from "./content-cues.ts";
import type { DialogueLine } from "./dialogue-line.ts";
import { readHeading } from "./read-heading.ts";
import type { GridRow } from "./sheet-grid.ts";

const LEAST_CARDS = 2;
const LONGEST_LABEL = 40;

/** The folded label of a row that is one and its value. */
function labelOf({ cells }: GridRow): string | null {
  const [label, value, third] = cells;
  if (!label || !value || third || label.text.length > LONGEST_LABEL) return null;
  // Two headings side by side are the head of a table.
  return readHeading(value.text).coverage >= 0.8 ? null : foldText(label.text);
}

type Card = { label: string; rows: GridRow[] };

/** How much a label names a question, an answer, a remark. */
function pointsOf({ label }: Card, role: "question" | "answer" | "remarks" | "detail" | "evidence"): number {
  const { coverage, scores } = readHeading(label);
  return coverage >= 0.8 ? (scores[role] ?? 0) : 0;
}

function surest(cards: readonly Card[], role: "question" | "answer"): Card | undefined {
  const best = cards.toSorted((a, b) => pointsOf(b, role) - pointsOf(a, role))[0];
  return best && pointsOf(best, role) >= 2 ? best : undefined;
}

function kindOf(card: Card): DialogueLine["kind"] {
  const isRemark = (["remarks", "detail", "evidence"] as const).some((role) => pointsOf(card, role) >= 2);
  if (isRemark) return "remark";
  const numbers = card.rows.filter(({ cells }) => isNumbering(foldText(cells[1]?.text ?? "")));
  return numbers.length >= card.rows.length * 0.8 ? "number" : "note";
}

/**
 * What the labels of cards say of the values beside them ("Control | C-1", "Question | …", "Vendor answer | …", once a question), by folded label.
 * Empty where labels that name a question and an answer do not come again and again, and make up half of the rows.
 */
export function findCardLabels(rows: readonly GridRow[]): Map<string, DialogueLine["kind"]> {
  const byLabel = Map.groupBy(rows, (row) => labelOf(row) ?? "");
  const cards = [...byLabel].flatMap(([label, own]) =>
    label !== "" && own.length >= LEAST_CARDS ? [{ label, rows: own }] : [],
  );
  const question = surest(cards, "question");
  const answer = surest(
    cards.filter((card) => card !== question),
    "answer",
  );
  if (!question || !answer || answer.rows.length < question.rows.length * 0.5) return new Map();
  if (cards.reduce((sum, card) => sum + card.rows.length, 0) < rows.length * 0.5) return new Map();
  return new Map(
    cards.map((card) => [card.label, card === question ? "question" : card === answer ? "answer" : kindOf(card)]),
  );
}

/** A row of a card as a line. */
export function readCardLine(row: GridRow, labels: ReadonlyMap<string, DialogueLine["kind"]>): DialogueLine | null {
  const kind = labels.get(labelOf(row) ?? "");
  const cell = row.cells[1];
  if (!kind || !cell) return null;
  return { kind, number: kind === "number" ? cell.text.trim() : "", text: cell.text, cell };
}
