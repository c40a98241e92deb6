import type { z } from "zod";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { comparedRowSchema } from "./schemas/review-schemas.ts";

/** The rows of a comparison, each with what it asks and whose each cell is. `position`: in the item list. */
export function toComparedRows({ template, sheets, rows }: Comparison) {
  const items = new Map(template.items.map((item) => [item.key, item]));
  return rows.map((row, position) => ({ position, row: toRow(row) }));

  function toRow({ item, agreement, power, cells }: Comparison["rows"][number]): z.infer<typeof comparedRowSchema> {
    const { number = "", question = { ja: "", en: "" } } = items.get(item) ?? {};
    return {
      ...{ item, number, question, agreement, power },
      cells: cells.map(({ status, flags, answers }, index) => ({
        ...{ sheetId: sheets[index]?.id ?? "", status, flags },
        answers: answers.map(({ item: _, ...answer }) => answer),
      })),
    };
  }
}
