import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listReviewPeople } from "#lib/db/reads/list-review-people.ts";
import { type BlindCell, isUnsettled } from "#lib/domain/blind-verdict.ts";
import type { GridCell, GridSheet } from "#lib/domain/grid-comparison.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import type { Item } from "#lib/domain/template.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { sumSecondReview } from "#lib/work/sum-second-review.ts";
import { judgeReview } from "../comparison/judge-review.ts";

/** An answer of which both have spoken and no verdict stands, with what both said. */
export type Unsettled = Pick<BlindCell, "firstId" | "secondId"> & {
  opened: NonNullable<BlindCell["opened"]>;
  item: Item;
  sheet: GridSheet;
  answers: GridCell["answers"];
  /** What is stored as the verdict, though it does not count any more. */
  seen: Verdict | null;
};

export type OpenedSecondReview = {
  review: { key: string; title: string };
  /** Names by id of those who may see the review. */
  names: Record<string, string>;
  profile: { id: string; name: RequirementProfile["name"] } | null;
  /** Null: nothing is judged by two. */
  second: SecondReview | null;
  /** In the order of the item list. */
  unsettled: Unsettled[];
};

type Looking = { reviewKey: string; profileId?: string | undefined; now?: Date };

/** The second judgement of a review under a profile (the first, where none is named), with what is to be settled; null: no such review. */
export async function openSecondReview(
  { reviewKey, profileId, now = new Date() }: Looking,
  given?: Database,
): Promise<OpenedSecondReview | null> {
  const database = given ?? (await currentDatabase());
  const found = await judgeReview({ reviewKey, profileId, now }, database);
  if (!found) return null;
  const { review, grid, judged, profile } = found;
  const people = await listReviewPeople(database, review.id);
  const open = Map.groupBy(judged?.blind.filter(isUnsettled) ?? [], ({ item }) => item);
  const said = new Map(judged?.verdicts.map((one) => [`${one.item} ${one.sheetId}`, one]));
  const rows = new Map(grid.rows.map((row) => [row.item, row]));
  const unsettled = review.template.items.flatMap((item) =>
    (open.get(item.key) ?? []).flatMap((cell): Unsettled[] => {
      const { firstId, secondId, opened, sheetId } = cell;
      const at = grid.sheets.findIndex(({ id }) => id === sheetId);
      const sheet = grid.sheets[at];
      if (!opened || !sheet) return [];
      const stored = said.get(`${item.key} ${sheetId}`);
      const seen = stored ? { opinion: stored.opinion, reason: stored.reason } : null;
      return [{ firstId, secondId, opened, item, sheet, answers: rows.get(item.key)?.cells[at]?.answers ?? [], seen }];
    }),
  );
  return {
    review: { key: reviewKey, title: review.title },
    names: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    profile,
    second: judged && sumSecondReview(judged.blind),
    unsettled,
  };
}
