import type { Comparison, ComparisonCell, ComparisonRow, ItemAnswer } from "#lib/domain/comparison.ts";
import type {
  GridAnswer,
  GridCell,
  GridComparison,
  GridFact,
  GridRow,
  GridSheet,
} from "#lib/domain/grid-comparison.ts";

// What belongs to the sign before it: combining marks, half-width (han)dakuten, joiners, the second half of a pair.
const CONTINUES = /[\p{M}\uff9e\uff9f\udc00-\udfff]|\u200d/u;

/** The first `most` UTF-16 units, or fewer where a cut there would go through a sign. */
function beginning(text: string, most: number): string {
  let cut = Math.min(text.length, most);
  while (cut > 0 && CONTINUES.test(text.charAt(cut))) cut -= 1;
  return text.slice(0, cut > 0 ? cut : most);
}

function compactAnswer({ rowId, state, text }: ItemAnswer, most: number): GridAnswer {
  const shown = beginning(text, most);
  return { rowId, state, text: shown, whole: shown.length === text.length };
}

function compactFacts(answers: readonly ItemAnswer[]): GridFact[] {
  return answers.flatMap(({ answer }) => answer.facts.map(({ start: _, end: __, ...fact }) => fact));
}

function compactCell(
  { status, flags, answers }: ComparisonCell,
  { alike, most }: { alike: number; most: number },
): GridCell {
  const facts = compactFacts(answers);
  return {
    status,
    flags,
    answers: answers.map((answer) => compactAnswer(answer, most)),
    facts,
    factCount: facts.length,
    sent: true,
    drift: null,
    evidence: answers.reduce((sum, { answer }) => sum + answer.evidence.length, 0),
    alike,
  };
}

function compactRow({ cells, power: _, ...row }: ComparisonRow, most: number): GridRow {
  const first = new Map<string, number>();
  cells.forEach(({ normal }, index) => {
    if (!first.has(normal)) first.set(normal, index);
  });
  return { ...row, cells: cells.map((cell) => compactCell(cell, { alike: first.get(cell.normal) ?? 0, most })) };
}

/**
 * What is seen of a comparison without opening a cell. Answers of more than `most` UTF-16 units are cut, between two
 * characters, and say so; all else is as it was.
 */
export function compactComparison(comparison: Comparison, { most }: { most: number }): GridComparison {
  const sheets = comparison.sheets.map(({ sha256: _, ...sheet }): GridSheet => sheet);
  return { ...comparison, sheets, rows: comparison.rows.map((row) => compactRow(row, most)) };
}
