// A program of its own: node bench/registry/look.ts LARGE_URL SMALL_URL
// What a server does when somebody looks through all services on file, and the highest memory that it takes. Prints JSON.
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { addReview } from "#lib/db/writes/add-review.ts";
import { addProfile } from "#lib/db/writes/change-profile.ts";
import { MOST_COMPARED } from "#lib/domain/service-line.ts";
import { openComparison } from "#lib/usecases/comparison/open-comparison.ts";
import { compareServices } from "#lib/usecases/registry/compare-services.ts";
import { listServices } from "#lib/usecases/registry/list-services.ts";
import { loadTemplate } from "#lib/usecases/templates/load-template.ts";
import { type Timed, timeInTurn } from "../measure.ts";
import { COMMON_WORD, makeProfile, RARE_WORD } from "./make-service.ts";

/** What was looked at, in the order of the times that were taken. */
export const LOOKS = [
  ...["list", "screen", "search-rare", "search-common", "search-absent", "screen-and-search"],
  ...["compare-20", "compare-20.small", "open-20", "open-20.small"],
] as const;
export type Looked = { times: Timed[]; found: Record<string, number | undefined>; megabytes: number };

const RUNS = 5;
const ABSENT_WORD = "存在しない語句";
const profileId = "bench-profile";
const templateKey = "bench";
const now = new Date("2026-11-25T00:00:00Z");

async function open(url: string): Promise<Database> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(opened.code);
  const database = opened.value;
  const loaded = await loadTemplate({ key: templateKey }, database);
  if (!loaded) throw new Error("not filled");
  const reviewId = "bench-review";
  await addReview(database, { id: reviewId, key: reviewId, title: "bench", templateId: loaded.templateId, now });
  await addProfile(database, { id: profileId, reviewId, profile: makeProfile(), now });
  return database;
}

/** Chooses services, compares them, and opens the comparison that was made last. */
async function makeComparing(database: Database) {
  const listed = await listServices({ templateKey, now }, database);
  const sheetIds = (listed?.lines ?? []).slice(0, MOST_COMPARED).map(({ sheetId }) => sheetId);
  let key = "";
  return {
    compare: async () => {
      const made = await compareServices({ title: "chosen", templateKey, sheetIds, profileId }, database);
      if (!made.ok) throw new Error(made.code);
      key = made.value.key;
    },
    open: () => openComparison({ reviewKey: key, now }, database),
  };
}

const [large, small] = await Promise.all(process.argv.slice(2, 4).map(open));
if (!large || !small) throw new Error("two addresses are needed");
const look = (given: { search?: string; profileId?: string }) => listServices({ templateKey, now, ...given }, large);
const [many, few] = [await makeComparing(large), await makeComparing(small)];
const times = await timeInTurn(
  [
    ...[() => look({}), () => look({ profileId }), () => look({ search: RARE_WORD })],
    ...[() => look({ search: COMMON_WORD }), () => look({ search: ABSENT_WORD })],
    ...[() => look({ profileId, search: COMMON_WORD }), many.compare, few.compare, many.open, few.open],
  ],
  RUNS,
);
const { total: services, musts } = (await look({ profileId })) ?? {};
const found = {
  ...{ services, passing: musts?.pass, open: musts?.open, failing: musts?.fail },
  ...{ rare: (await look({ search: RARE_WORD }))?.total, common: (await look({ search: COMMON_WORD }))?.total },
};
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ times, found, megabytes } satisfies Looked));
await Promise.all([large.close(), small.close()]);
