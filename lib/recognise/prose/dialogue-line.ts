import type { Cell } from "#lib/domain/source-document.ts";

/** What a row of a sheet without tables is. `number` is that of the question below. `other` is left to be judged by its looks, `note` says something above or below them all, `question-more` goes on with the question above it. */
export type DialogueLine = {
  kind: "question" | "question-more" | "answer" | "remark" | "number" | "heading" | "note" | "other";
  number: string;
  text: string;
  cell: Cell | undefined;
  /** What answers a question in its own cell. */
  answer?: string;
};

/** How many lines of a kind there are. */
export const countLines = (lines: readonly DialogueLine[], kind: DialogueLine["kind"]): number =>
  lines.filter((line) => line.kind === kind).length;
