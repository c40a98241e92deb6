import type { SourceRow } from "#lib/domain/source-row.ts";
import { checkDraft } from "./check-draft.ts";
import type { ReadTemplate } from "./template-fault.ts";

type Sheet = {
  rows: readonly SourceRow[];
  /** What the list is called until a person says better. */
  title: string;
  /** Where it comes from: the file's name. */
  origin: string;
};

const LONGEST_NAME = 60;

/**
 * A new item list from the questions of any checksheet; the answers are no part of it. What is last in a row's path is the item's name
 * where no other row has it and it stands in the column for names, if there is one; else it is a heading, and the question's beginning is the name. Both languages have the sheet's own text.
 */
export function templateFromRows({ rows, title, origin }: Sheet): ReadTemplate {
  const asked = rows.filter(({ bucket }) => bucket === "question");
  const paths = Map.groupBy(asked, ({ path }) => path.join("\n"));
  const hasNames = asked.some(({ cells }) => cells.item !== undefined);
  const items = asked.map(({ path, question, number, cells }) => {
    const says = question.trim() || (path.at(-1) ?? "");
    const isAlone = path.length > 0 && paths.get(path.join("\n"))?.length === 1;
    const isNamed = isAlone && (cells.item !== undefined || !hasNames);
    return { number, path: isNamed ? path : [...path, shorten(says)], question: says };
  });
  return checkDraft({ title, origin, items }, () => ({ kind: "file" }));
}

function shorten(question: string): string {
  const [line = ""] = question.trim().split("\n");
  const letters = [...line];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME - 1).join("")}…` : line;
}
