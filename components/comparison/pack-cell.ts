import type { Fact } from "#lib/domain/answer.ts";
import { factKinds, flags, statuses } from "#lib/domain/answer-words.ts";
import type { CellDrift, GridAnswer, GridCell, GridFact } from "#lib/domain/grid-comparison.ts";

// 30,000 cells travel: names and closed vocabularies as numbers. Both ends are this file.
const drifts: readonly (CellDrift | null)[] = [null, "weaker", "changed", "better"];
const CUT = 1;
const REVIEW = 2;

type PackedFact = [kind: number, value: Fact["value"], unit: Fact["unit"], qualifier: Fact["qualifier"], text: string];
type PackedAnswer = [row: string, text: string, marks: number];

/** A cell; where its words are left out, answers are their marks alone and facts their number. */
export type PackedCell = [
  status: number,
  alike: number,
  answers: (PackedAnswer | number)[],
  facts: PackedFact[] | number,
  evidence: number,
  flags: number[],
  drift: number,
];

// A row's id begins with its sheet's: said once a column is enough.
const shortened = (rowId: string, sheet: string) => (rowId.startsWith(`${sheet}-`) ? rowId.slice(sheet.length) : rowId);
const lengthened = (rowId: string, sheet: string) => (rowId.startsWith("-") ? sheet + rowId : rowId);
const marksOf = ({ whole, state }: GridAnswer) => (whole ? 0 : CUT) + (state === "review" ? REVIEW : 0);
const stateOf = (marks: number) => (marks & REVIEW ? "review" : "placed");

function packFact({ kind, value, unit, qualifier, text }: GridFact): PackedFact {
  return [factKinds.indexOf(kind), value, unit, qualifier, text];
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no value ${index}`);
  return value;
}

function unpackAnswer(packed: PackedAnswer | number, sheet: string): GridAnswer {
  if (typeof packed === "number") return { rowId: "", text: "", whole: false, state: stateOf(packed) };
  const [row, text, marks] = packed;
  return { rowId: lengthened(row, sheet), text, whole: (marks & CUT) === 0, state: stateOf(marks) };
}

function unpackFact([kind, value, unit, qualifier, text]: PackedFact): GridFact {
  return { kind: at(factKinds, kind), value, unit, qualifier, text };
}

/** A cell of a sheet as a short value. */
export function packCell(cell: GridCell, sheet: string): PackedCell {
  const answers = cell.answers.map((answer): PackedAnswer => {
    return [shortened(answer.rowId, sheet), answer.text, marksOf(answer)];
  });
  const raised = cell.flags.map((flag) => flags.indexOf(flag));
  const drift = drifts.indexOf(cell.drift);
  return [statuses.indexOf(cell.status), cell.alike, answers, cell.facts.map(packFact), cell.evidence, raised, drift];
}

/** A cell without its words: what filters, order, counts and heights need. */
export function packOutline({
  status,
  alike,
  answers,
  factCount,
  evidence,
  flags: raised,
  drift,
}: GridCell): PackedCell {
  const numbers = raised.map((flag) => flags.indexOf(flag));
  return [statuses.indexOf(status), alike, answers.map(marksOf), factCount, evidence, numbers, drifts.indexOf(drift)];
}

/** The way back from both. */
export function unpackCell(packed: PackedCell, sheet: string): GridCell {
  const [status, alike, answers, facts, evidence, raised, drift] = packed;
  const sent = typeof facts !== "number";
  return {
    status: at(statuses, status),
    alike,
    answers: answers.map((answer) => unpackAnswer(answer, sheet)),
    facts: sent ? facts.map(unpackFact) : [],
    factCount: sent ? facts.length : facts,
    sent,
    evidence,
    flags: raised.map((flag) => at(flags, flag)),
    drift: drifts[drift] ?? null,
  };
}
