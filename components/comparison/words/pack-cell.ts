import type { Fact } from "#lib/domain/answer.ts";
import { factKinds, flags, statuses } from "#lib/domain/answer-words.ts";
import type { CellDrift, GridAnswer, GridCell, GridFact } from "#lib/domain/grid-comparison.ts";

// 30,000 cells travel: names and closed vocabularies as numbers. Both ends are this file.
const drifts: readonly (CellDrift | null)[] = [null, "weaker", "changed", "better"];
const UNKNOWN = -1;
const CUT = 1;
const REVIEW = 2;

/** A cell without its words and without its likeness to others: hundreds of cells have the same. */
export type PackedOutline = [
  status: number,
  answers: number[],
  facts: number,
  evidence: number,
  flags: number[],
  drift: number,
];

type PackedFact = [kind: number, value: Fact["value"], unit: Fact["unit"], qualifier: Fact["qualifier"], text: string];

/** The words of a cell: which cell of its row is the first that says the same, its facts, then each answer's row and text. */
export type PackedWords = [alike: number, facts: PackedFact[], ...answers: string[]];

// A row's id begins with its sheet's: said once a column is enough.
const shortened = (rowId: string, sheet: string) => (rowId.startsWith(`${sheet}-`) ? rowId.slice(sheet.length) : rowId);
const lengthened = (rowId: string, sheet: string) => (rowId.startsWith("-") ? sheet + rowId : rowId);
const marksOf = ({ whole, state }: GridAnswer) => (whole ? 0 : CUT) + (state === "review" ? REVIEW : 0);

/** The value at a place that must be there. */
export function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value ${index}`);
  return value;
}

/** What filters, order, counts and heights need of a cell. */
export function packOutline(cell: GridCell): PackedOutline {
  const raised = cell.flags.map((flag) => flags.indexOf(flag));
  const marks = cell.answers.map(marksOf);
  return [statuses.indexOf(cell.status), marks, cell.factCount, cell.evidence, raised, drifts.indexOf(cell.drift)];
}

/** A cell whose words have not come. */
export function unpackOutline(packed: PackedOutline): GridCell {
  const [status, marks, factCount, evidence, raised, drift] = packed;
  const answers = marks.map((mark): GridAnswer => {
    return { rowId: "", text: "", whole: (mark & CUT) === 0, state: (mark & REVIEW) === 0 ? "placed" : "review" };
  });
  const drifted = drifts[drift] ?? null;
  const told = { status: at(statuses, status), flags: raised.map((flag) => at(flags, flag)), drift: drifted };
  return { ...told, alike: UNKNOWN, answers, facts: [], factCount, sent: false, evidence };
}

function packFact({ kind, value, unit, qualifier, text }: GridFact): PackedFact {
  return [factKinds.indexOf(kind), value, unit, qualifier, text];
}

function unpackFact([kind, value, unit, qualifier, text]: PackedFact): GridFact {
  return { kind: at(factKinds, kind), value, unit, qualifier, text };
}

/** The words of a sheet's cell. */
export function packWords({ alike, facts, answers }: GridCell, sheet: string): PackedWords {
  return [alike, facts.map(packFact), ...answers.flatMap(({ rowId, text }) => [shortened(rowId, sheet), text])];
}

/** The cell with its words. */
export function addWords(outline: GridCell, [alike, facts, ...words]: PackedWords, sheet: string): GridCell {
  const answers = outline.answers.map((answer, index) => {
    return { ...answer, rowId: lengthened(words[2 * index] ?? "", sheet), text: words[2 * index + 1] ?? "" };
  });
  return { ...outline, alike, answers, facts: facts.map(unpackFact), sent: true };
}
