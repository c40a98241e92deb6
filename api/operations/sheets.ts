import { z } from "zod";
import { importChecksheet } from "#lib/usecases/import/import-checksheet.ts";
import { openSheet } from "#lib/usecases/import/open-sheet.ts";
import { confirmPlacements } from "#lib/usecases/placement/confirm-placements.ts";
import { arrangeReview } from "#lib/usecases/reviews/arrange-review.ts";
import { act, operation } from "../operation.ts";
import { pageOf, pageQuery, pageSchema } from "../page.ts";
import { fileProblems } from "../problem-status.ts";
import {
  importedSchema,
  placedSchema,
  placementOrderSchema,
  sheetRowSchema,
  uploadSchema,
} from "../schemas/sheet-schemas.ts";

const tag = "sheets";

export const sheetOperations = [
  operation({
    ...{ id: "importSheet", tag, method: "POST", path: "/reviews/{review}/sheets", status: 201 },
    body: uploadSchema,
    isForm: true,
    answer: importedSchema,
    deed: act("importChecksheet", importChecksheet),
    ask: ({ params, body: { vendor = null, service = null, ...file } }) => ({
      ...{ reviewKey: params.review, vendor, service, ...file },
    }),
    say: ({ value }) => value,
    problems: ["no-such-review", "vendor-missing", ...fileProblems],
  }),
  operation({
    ...{ id: "putInSheet", tag, method: "PUT", path: "/reviews/{review}/sheets/{sheet}" },
    deed: act("arrangeReview", arrangeReview),
    ask: ({ params }) => ({
      reviewKey: params.review,
      change: { kind: "put-in" as const, checksheetId: params.sheet, position: null },
    }),
    problems: ["no-such-review", "no-such-sheet"],
  }),
  operation({
    ...{ id: "takeOutSheet", tag, method: "DELETE", path: "/reviews/{review}/sheets/{sheet}" },
    deed: act("arrangeReview", arrangeReview),
    ask: ({ params }) => ({
      reviewKey: params.review,
      change: { kind: "take-out" as const, checksheetId: params.sheet },
    }),
    problems: ["no-such-review", "no-such-sheet"],
  }),
  operation({
    ...{ id: "listRows", tag, method: "GET", path: "/reviews/{review}/sheets/{sheet}/rows" },
    query: z.strictObject(pageQuery),
    answer: pageSchema(sheetRowSchema),
    deed: act("openSheet", openSheet),
    ask: ({ params }) => ({ reviewKey: params.review, sheetId: params.sheet }),
    say: (rows, { query }) => {
      const numbered = rows.map((row, position) => ({ row, position }));
      const { items, next } = pageOf(numbered, query, ({ position }) => [position]);
      return { items: items.map(({ row }) => row), next };
    },
    missing: "no-such-sheet",
  }),
  operation({
    ...{ id: "placeRows", tag, method: "POST", path: "/reviews/{review}/placements" },
    body: placementOrderSchema,
    answer: placedSchema,
    deed: act("confirmPlacements", confirmPlacements),
    ask: ({ params, body }) => ({ reviewKey: params.review, decisions: body.decisions }),
    say: ({ value }) => value,
    problems: ["no-such-review", "no-such-row", "no-such-item"],
  }),
];
