import { fileChecksheet } from "#lib/usecases/import/file-checksheet.ts";
import { importChecksheet } from "#lib/usecases/import/import-checksheet.ts";
import { isOnFile } from "#lib/usecases/import/is-on-file.ts";
import { exportReport } from "#lib/usecases/report/export-report.ts";
import { handOver } from "#lib/usecases/report/hand-over.ts";
import { importReview } from "#lib/usecases/report/import-review.ts";
import { createReview } from "#lib/usecases/reviews/create-review.ts";
import { listReviews } from "#lib/usecases/reviews/list-reviews.ts";
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
