import { conditionKey } from "#lib/compare/settle-conditions.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listPlanChoices } from "#lib/db/reads/list-plan-choices.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import { savePlanChoice } from "#lib/db/writes/save-plan-choice.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import { readSheets } from "../derivation/read-sheets.ts";

/** A condition that a sheet's answers name, with what hangs on it. */
export type NamedCondition = {
  /** The vendor's own words. */
  text: string;
  key: string;
  /** In which answers, verbatim, under which item. */
  answers: { item: string; text: string }[];
  /** Whether it holds for what the buyer buys; null: not settled. */
  holds: boolean | null;
};

export type OpenedPlan = {
  review: { key: string; title: string };
  items: { key: string; name: { ja: string; en: string } }[];
  sheets: { sheet: ComparedSheet; conditions: NamedCondition[] }[];
};

/** All conditions that the answers of a review's newest sheets name, by sheet; null when there is no such review. */
export async function openPlan({ reviewKey }: { reviewKey: string }, given?: Database): Promise<OpenedPlan | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return null;
  const { key, title, template } = review;
  const sheets = newestSheets(await listReviewSheets(database, review.id));
  const { read } = await readSheets(database, { review, sheets, now: new Date() });
  const choices = await listPlanChoices(database, review.id);
  const held = new Map(choices.map(({ sheetId, condition, holds }) => [`${sheetId} ${condition}`, holds]));
  return {
    review: { key, title },
    items: template.items.map(({ key: item, number, path }) => ({
      key: item,
      name: { ja: `${number} ${path.ja.at(-1) ?? ""}`, en: `${number} ${path.en.at(-1) ?? ""}` },
    })),
    sheets: read.map(({ answers, ...sheet }) => {
      const named = answers.flatMap(({ item, text: said, answer }) =>
        answer.status === "conditional" || answer.flags.includes("conditional")
          ? answer.conditions.map(({ text }) => ({ item, said, text, key: conditionKey(text) }))
          : [],
      );
      const conditions = [...Map.groupBy(named, (one) => one.key)].map(([condition, group]) => ({
        text: group[0]?.text ?? condition,
        key: condition,
        answers: group.map(({ item, said }) => ({ item, text: said })),
        holds: held.get(`${sheet.id} ${condition}`) ?? null,
      }));
      return { sheet, conditions };
    }),
  };
}

type Choice = { reviewKey: string; sheetId: string; condition: string; holds: boolean | null; seen: boolean | null };

/** Stores whether a condition of a sheet holds for this buyer, unless somebody else said otherwise since the person looked. */
export async function choosePlan(
  { reviewKey, sheetId, condition, holds, seen }: Choice,
  given?: Database,
): Promise<{ ok: true } | { ok: false; code: "no-such-review" | "no-such-sheet" | "changed" }> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review" };
  const sheets = await listReviewSheets(database, review.id);
  if (!sheets.some(({ id }) => id === sheetId)) return { ok: false, code: "no-such-sheet" };
  const saved = await savePlanChoice(database, {
    ...{ reviewId: review.id, checksheetId: sheetId, condition: conditionKey(condition), holds, seen },
    now: new Date(),
  });
  if (saved === "stored") return { ok: true };
  return { ok: false, code: saved === "changed" ? "changed" : "no-such-review" };
}
