import { z } from "zod";
import { decideVerdict } from "#lib/usecases/work/decide-verdict.ts";
import { openJudgement, openVerdicts } from "#lib/usecases/work/open-verdicts.ts";
import { act, operation } from "../operation.ts";
import { pageOf, pageQuery, pageSchema } from "../page.ts";
import {
  heldVerdictSchema,
  judgementSchema,
  placedVerdictSchema,
  verdictOrderSchema,
} from "../schemas/judging-schemas.ts";

const tag = "judging";
const path = "/reviews/{review}/requirements/{profile}/verdicts/{item}/{sheet}";

const openVerdict = operation({
  ...{ id: "openVerdict", tag, method: "GET", path },
  answer: heldVerdictSchema,
  deed: act("openVerdicts", openVerdicts),
  ask: ({ params: { review, profile, item, sheet } }) => ({
    ...{ reviewKey: review, profileId: profile, at: { item, sheetId: sheet } },
  }),
  say: ([said]) => ({ verdict: said ? { opinion: said.opinion, reason: said.reason } : null }),
  missing: "no-such-cell",
});

export const judgingOperations = [
  operation({
    ...{ id: "openJudgement", tag, method: "GET", path: "/reviews/{review}/requirements/{profile}/judgement" },
    answer: judgementSchema,
    deed: act("openJudgement", openJudgement),
    ask: ({ params }) => ({ reviewKey: params.review, profileId: params.profile }),
    say: ({ sheetIds, judged: { profile, marks, lost } }) => {
      const idAt = (index: number) => sheetIds[index] ?? "";
      const { decided, contenders, sure } = marks.lead;
      return {
        ...{ profile, lost },
        sheets: marks.sheets.map(({ musts, score, rank }, index) => ({ sheetId: idAt(index), musts, score, rank })),
        lead: { decided, contenders: contenders.map(idAt), sure: sure.map(idAt) },
        requirements: marks.requirements.map(({ item, must, weight, cells }) => ({
          ...{ item, must, weight },
          cells: cells.map(({ outcome }, index) => ({ sheetId: idAt(index), outcome })),
        })),
      };
    },
    missing: "no-such-profile",
  }),
  operation({
    ...{ id: "listVerdicts", tag, method: "GET", path: "/reviews/{review}/requirements/{profile}/verdicts" },
    query: z.strictObject(pageQuery),
    answer: pageSchema(placedVerdictSchema),
    deed: act("openVerdicts", openVerdicts),
    ask: ({ params }) => ({ reviewKey: params.review, profileId: params.profile }),
    say: (verdicts, { query }) => {
      const lines = verdicts.map(({ item, sheetId, opinion, reason }) => ({ item, sheetId, opinion, reason }));
      return pageOf(lines, query, ({ item, sheetId }) => [item, sheetId]);
    },
    missing: "no-such-profile",
  }),
  openVerdict,
  operation({
    ...{ id: "decideVerdict", tag, method: "PUT", path },
    body: verdictOrderSchema,
    locks: openVerdict,
    deed: act("decideVerdict", decideVerdict),
    ask: ({ params: { review, profile, item, sheet }, body, seen }) => ({
      ...{ reviewKey: review, profileId: profile, item, sheetId: sheet, verdict: body, seen: seen.verdict },
    }),
    problems: ["no-such-profile", "no-such-cell", "two-judge", "no-reason"],
  }),
  operation({
    ...{ id: "takeBackVerdict", tag, method: "DELETE", path },
    locks: openVerdict,
    deed: act("decideVerdict", decideVerdict),
    ask: ({ params: { review, profile, item, sheet }, seen }) => ({
      ...{ reviewKey: review, profileId: profile, item, sheetId: sheet, verdict: null, seen: seen.verdict },
    }),
    problems: ["no-such-profile", "no-such-cell", "two-judge", "no-reason"],
  }),
];
