import { z } from "zod";
import { languageSchema } from "#lib/domain/language.ts";
import { itemKeySchema } from "#lib/domain/template.ts";
import { openComparison } from "#lib/usecases/comparison/open-comparison.ts";
import { exportReport } from "#lib/usecases/report/export-report.ts";
import { importReview } from "#lib/usecases/report/import-review.ts";
import { arrangeReview } from "#lib/usecases/reviews/arrange-review.ts";
import { createReview } from "#lib/usecases/reviews/create-review.ts";
import { listReviews } from "#lib/usecases/reviews/list-reviews.ts";
import { openReview } from "#lib/usecases/reviews/open-review.ts";
import { act, operation } from "../operation.ts";
import { pageOf, pageQuery, pageSchema } from "../page.ts";
import { plainText } from "../plain-text.ts";
import { comparisonSchema, reviewLineSchema, reviewSchema } from "../schemas/review-schemas.ts";
import { reportUploadSchema } from "../schemas/sheet-schemas.ts";
import { toComparedRows } from "../to-compared-rows.ts";

const tag = "reviews";
const title = z.string().trim().min(1).max(200);

export const reviewOperations = [
  operation({
    ...{ id: "listReviews", tag, method: "GET", path: "/reviews" },
    query: z.strictObject(pageQuery),
    answer: pageSchema(reviewLineSchema),
    deed: act("listReviews", listReviews),
    ask: () => undefined,
    say: (reviews, { query }) => pageOf(reviews, query, ({ key }) => [key]),
  }),
  operation({
    ...{ id: "createReview", tag, method: "POST", path: "/reviews", status: 201 },
    body: z.strictObject({ title, key: itemKeySchema.max(80).optional(), template: itemKeySchema.max(200).optional() }),
    answer: z.strictObject({ key: z.string() }),
    deed: act("createReview", createReview),
    ask: ({ body: { title: wanted, key, template } }) => ({ title: wanted, key, templateKey: template }),
    say: ({ value }) => value,
    problems: ["title-empty", "key-malformed", "key-taken", "no-such-template"],
  }),
  operation({
    ...{ id: "importReport", tag, method: "POST", path: "/reports", status: 201 },
    body: reportUploadSchema,
    isForm: true,
    answer: z.strictObject({ key: z.string(), sheets: z.int() }),
    deed: act("importReview", importReview),
    ask: ({ body: { bytes, key } }) => ({ bytes, key }),
    say: ({ value }) => value,
    problems: ["not-a-report", "key-malformed", "key-taken"],
  }),
  operation({
    ...{ id: "openReview", tag, method: "GET", path: "/reviews/{review}" },
    answer: reviewSchema,
    deed: act("openReview", openReview),
    ask: ({ params }) => ({ reviewKey: params.review }),
    say: ({ sheets, ...review }) => ({
      ...review,
      sheets: sheets.map(({ position: _, legend: __, issues: ___, ...sheet }) => sheet),
    }),
    missing: "no-such-review",
  }),
  operation({
    ...{ id: "renameReview", tag, method: "PATCH", path: "/reviews/{review}" },
    body: z.strictObject({ title }),
    deed: act("arrangeReview", arrangeReview),
    ask: ({ params, body }) => ({ reviewKey: params.review, change: { kind: "rename" as const, title: body.title } }),
    problems: ["no-such-review", "title-empty"],
  }),
  operation({
    ...{ id: "openComparison", tag, method: "GET", path: "/reviews/{review}/comparison" },
    query: z.strictObject(pageQuery),
    answer: comparisonSchema,
    deed: act("openComparison", openComparison),
    ask: ({ params }) => ({ reviewKey: params.review }),
    say: ({ comparison, unplaced }, { query }) => {
      const { items, next } = pageOf(toComparedRows(comparison), query, ({ position }) => [position]);
      return {
        template: { key: comparison.template.key, version: comparison.template.version },
        sheets: comparison.sheets.map(({ id, vendor, service, language, disclosedOn, fileName, sha256 }) => ({
          ...{ id, vendor, service, language, disclosedOn, fileName, sha256 },
        })),
        items: items.map(({ row }) => row),
        next,
        unplaced: unplaced.length,
      };
    },
    missing: "no-such-review",
  }),
  operation({
    ...{ id: "exportReport", tag, method: "GET", path: "/reviews/{review}/reports/{format}" },
    query: z.strictObject({
      language: languageSchema.default("ja"),
      profile: plainText.max(200).optional(),
      /** Ids of sheets, commas between them; left out: all. */
      sheets: plainText.max(10_000).optional(),
    }),
    answer: "file",
    deed: act("exportReport", exportReport),
    ask: ({ params, query: { language, profile, sheets } }) => ({
      ...{ reviewKey: params.review, format: params.format, language, profileId: profile, sheets: sheets?.split(",") },
    }),
  }),
];
