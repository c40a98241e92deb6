import type { ItemAnswer, SheetAnswers } from "#lib/domain/comparison.ts";
import { sheetAge } from "#lib/domain/sheet-age.ts";
import type { Template } from "#lib/domain/template.ts";

type Input = { template: Template; sheets: readonly SheetAnswers[]; now: Date };

/**
 * Flags, in sheets whose date is two years old or more (`sheetAge`), the answer that states this date. Not the other
 * answers: all of them are as old, and a flag on each would hide the other flags. It depends on the day of looking:
 * computed whenever a comparison is made, never stored.
 */
export function flagStale({ template, sheets, now }: Input): SheetAnswers[] {
  const today = now.toISOString().slice(0, 10);
  const dated = new Set(template.items.flatMap(({ key, answerType }) => (answerType === "date" ? [key] : [])));
  return sheets.map((sheet) => {
    if (!sheetAge(sheet.disclosedOn, today)?.stale) return sheet;
    const isItsDate = ({ item, answer }: ItemAnswer) =>
      dated.has(item) && answer.facts.some(({ kind, value }) => kind === "date" && value === sheet.disclosedOn);
    return { ...sheet, answers: sheet.answers.map((answer) => (isItsDate(answer) ? asStale(answer) : answer)) };
  });
}

function asStale(given: ItemAnswer): ItemAnswer {
  return { ...given, answer: { ...given.answer, flags: [...given.answer.flags, "stale"] } };
}
