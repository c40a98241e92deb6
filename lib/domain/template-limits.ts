import type { Item } from "./template.ts";

/** `characters`: of one text, and of one list of texts together; what a spreadsheet cell holds, with room to spare. */
export const templateLimits = { items: 3_000, characters: 30_000 } as const;

/** The field of an item that no spreadsheet cell could hold; null: there is none. */
export function findTooLong({ number, path, question, aliases, subPoints }: Item): keyof Item | null {
  const long = (...texts: string[]) => texts.join("\n").length > templateLimits.characters;
  if (long(number)) return "number";
  if (long(...path.ja) || long(...path.en)) return "path";
  if (long(question.ja) || long(question.en)) return "question";
  if (long(...aliases)) return "aliases";
  return subPoints.some(({ label, cues }) => long(label.ja) || long(label.en) || long(...cues)) ? "subPoints" : null;
}
