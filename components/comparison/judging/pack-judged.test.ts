import { expect, it } from "vitest";
import type { JudgedGrid } from "#lib/domain/judged-grid.ts";
import type { Outcome } from "#lib/domain/judgement.ts";
import { packJudged, unpackJudged } from "./pack-judged.ts";

it("arrives as it was sent", () => {
  const outcomes: Outcome[] = ["pass", "fail", "unknown", "conditional", "exempt"];
  const cells = outcomes.map((outcome) => ({ outcome }));
  const judged: JudgedGrid = {
    profile: { id: "p", revision: 2, name: { ja: "名", en: "Name" } },
    marks: {
      sections: [{ ja: "区分", en: "Section" }],
      requirements: [{ item: "a", must: true, weight: 1.5, section: 0, cells }],
      sheets: [{ musts: "open", score: { worst: 0, best: 1 }, sections: [null], rank: null }],
      lead: { decided: false, contenders: [0], sure: [] },
    },
    questions: { count: 12, few: [], quickest: [{ item: "a", sheet: 2, answer: "fail" }] },
    verdicts: [{ item: "a", sheetId: "s", opinion: "follow-up", reason: "r", stale: false }],
    blind: [
      {
        ...{ item: "a", sheetId: "t", firstId: "1", secondId: "2", given: ["1"], settled: false, opened: null },
        own: { opinion: "follow-up", reason: "", stale: true },
      },
    ],
    risks: [],
    lost: ["gone"],
  };
  expect(unpackJudged(packJudged(judged))).toEqual(judged);
});
