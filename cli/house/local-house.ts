import { createReview } from "#lib/usecases/create-review.ts";
import { exportReport } from "#lib/usecases/export-report.ts";
import { fileChecksheet } from "#lib/usecases/file-checksheet.ts";
import { handOver } from "#lib/usecases/hand-over.ts";
import { importChecksheet } from "#lib/usecases/import-checksheet.ts";
import { importReview } from "#lib/usecases/import-review.ts";
import { isOnFile } from "#lib/usecases/is-on-file.ts";
import { listReviews } from "#lib/usecases/list-reviews.ts";
import { act } from "../act.ts";
import type { House } from "./house.ts";

/** The house on this machine: the use cases, on the database that DATABASE_URL names. */
export const localHouse: House = {
  reviewKeys: async () => (await act("listReviews", listReviews)).map(({ key }) => key),
  makeReview: async (review) => {
    const created = await act("createReview", createReview, review);
    return created.ok ? created : { ...created, detail: "" };
  },
  importSheet: (sheet) => act("importChecksheet", importChecksheet, sheet),
  fileSheet: (sheet) => act("fileChecksheet", fileChecksheet, sheet),
  knows: (sha256) => act("isOnFile", isOnFile, sha256),
  importReport: ({ bytes, key }) => act("importReview", importReview, { bytes, key }),
  takeReport: async (wish) => {
    const report = await act("exportReport", exportReport, wish);
    return report && handOver(report.content);
  },
};
