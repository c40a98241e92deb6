import type { Answer } from "#lib/domain/answer.ts";
import type { Placement, RowPlacement } from "#lib/domain/placement.ts";
import type { RememberedRow } from "#lib/domain/remembered-row.ts";
import { columnOf } from "#lib/domain/source-document.ts";
import { type SourceRow, statedText } from "#lib/domain/source-row.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import { type AnswerInput, interpretSheet } from "#lib/interpret/interpret-answer.ts";
import { matchRows } from "#lib/match/match-rows.ts";
import { decidePlacements } from "../placement/decide-placements.ts";

/** What the stations make of one row. */
export type DerivedPlace = {
  /** As computed, whatever people said. */
  found: RowPlacement;
  /** As they count, after people's decisions. */
  placements: Placement[];
  /** One for each placement that counts, or one for item "" where the row stands at none; none for rows that ask nothing. */
  interpretations: { item: string; answer: Answer }[];
};

type Input = {
  rows: SourceRow[];
  legend: Record<string, string>;
  template: Template;
  /** What people said about rows of this form on other sheets of it. */
  remembered: readonly RememberedRow[];
  /** What a person decided about the row at this place, if anything. */
  decidedAt: (position: number) => readonly string[] | undefined;
};

/** Places and interprets the rows of one sheet under a template, in their order. Pure. */
export function deriveRows({ rows, legend, template, remembered, decidedAt }: Input): DerivedPlace[] {
  const items = new Map(template.items.map((item) => [item.key, item]));
  const keys = new Set(items.keys());
  const found = matchRows(rows, template, { remembered });
  const places = rows.map((row, position) => {
    const placement = found[position] ?? { placements: [], alternatives: [] };
    const placements =
      row.bucket === "question" ? decidePlacements(placement, { decided: decidedAt(position), items: keys }) : [];
    return { row, found: placement, placements };
  });
  const questions = places.flatMap(({ row, placements }, position) => {
    if (row.bucket !== "question") return [];
    const input = answerInput(row, legend);
    const standing: (Item | null)[] = placements.flatMap(({ item }) => items.get(item) ?? []);
    return (standing.length > 0 ? standing : [null]).map((item) => ({ position, question: { input, item } }));
  });
  const answers = interpretSheet(questions.map(({ question }) => question));
  const interpretations = Map.groupBy(
    questions.flatMap(({ position, question }, index) => {
      const answer = answers[index];
      return answer ? [{ position, item: question.item?.key ?? "", answer }] : [];
    }),
    ({ position }) => position,
  );
  return places.map(({ found, placements }, position) => ({
    found,
    placements,
    interpretations: (interpretations.get(position) ?? []).map(({ item, answer }) => ({ item, answer })),
  }));
}

function answerInput(row: SourceRow, legend: Record<string, string>): AnswerInput {
  const { links, unit, question, allowed } = row;
  return { text: statedText(row), remarks: vendorsRemarks(row), links, legend, unit, question, allowed };
}

/** A 備考 left of the answers is the form's own note, and says nothing of the vendor. */
function vendorsRemarks({ cells, remarks }: SourceRow): string {
  const isForms = cells.remarks && cells.answer && columnOf(cells.remarks) < columnOf(cells.answer);
  return isForms ? "" : remarks;
}
