import { countBuckets, type SourceRow, statedText } from "#lib/domain/source-row.ts";
import type { UnderstoodRow } from "#lib/usecases/import/understand-sheet.ts";
import { printLines, say } from "./print.ts";
import type { Reading } from "./reading-as-json.ts";
import { issueSentence, words } from "./words.ts";

const LONGEST = 60;

/** A reading for the eye: one line a question row, the counts, and what is worth knowing on stderr. */
export function printReading(reading: Reading): void {
  const { document, recognition } = reading;
  const lines = reading.template
    ? reading.rows.filter(isQuestion).map((row) => [...rowColumns(row), ...placeColumns(row)])
    : recognition.rows.filter(isQuestion).map(rowColumns);
  printLines(lines.map((columns) => columns.join("\t")));
  const { nonEmptyRows, question, section, header, note, ignored } = countBuckets(recognition.rows);
  printLines(["", words("counts", { name: document.name, nonEmptyRows, question, section, header, note, ignored })]);
  if (reading.template) {
    const { items, answered, unplacedRows } = reading.coverage;
    printLines([words("coverage", { items, answered, unplacedRows })]);
  }
  for (const issue of [...document.issues, ...recognition.issues]) {
    say(
      `${issue.severity}: ${issueSentence(issue)}${issue.source ? ` (${issue.source.sheet} ${issue.source.cell ?? ""})` : ""}`,
    );
  }
}

const isQuestion = ({ bucket }: SourceRow) => bucket === "question";

function rowColumns(row: SourceRow): string[] {
  const where = row.cells.answer ?? row.cells.question ?? String(row.row);
  return [where, row.number, shorten(row.question), shorten(statedText(row))];
}

function placeColumns({ placements, interpretation }: UnderstoodRow): string[] {
  const places = placements.map(({ item, state }) => (state === "placed" ? item : `${item}?`));
  return [places.join(" ") || "–", interpretation?.status ?? ""];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
