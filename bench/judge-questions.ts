// Questions without a sheet, as their author labels them (sheets/questions): some in words of their own, most made up near an item and at none.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { matchRows } from "#lib/match/match-rows.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";

const labelSchema = z.object({
  section: z.string(),
  question: z.string(),
  items: z.array(z.string()),
  itemsAlso: z.array(z.string()),
});

/** Where a question was placed: whether it belongs anywhere, whether the first proposal is right, and of what was placed as sure how much is right. */
export type JudgedPlace = { belongs: boolean; first: boolean; sure: number; sureAndRight: number };

const template = findBuiltInTemplate("mic-cloud");

/** Places every labelled question of a file, a JSON object a line, each by itself. */
export function judgeQuestions(set: string): JudgedPlace[] {
  if (!template) throw new Error("the template is gone");
  const lines = readFileSync(join(import.meta.dirname, `sheets/questions/${set}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const { section, question, items, itemsAlso } = labelSchema.parse(JSON.parse(line));
    const path = section === "" ? [] : [section];
    const placements = matchRows([{ bucket: "question", path, question, unit: "" }], template)[0]?.placements ?? [];
    const isRight = (item: string) => items.includes(item) || itemsAlso.includes(item);
    const sure = placements.filter(({ state }) => state === "placed");
    return {
      belongs: items.length > 0,
      first: placements[0] !== undefined && isRight(placements[0].item),
      sure: sure.length,
      sureAndRight: sure.filter(({ item }) => isRight(item)).length,
    };
  });
}
