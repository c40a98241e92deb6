import { describe, expect, it } from "vitest";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { SheetAnswers } from "#lib/domain/comparison.ts";
import type { RecordChange } from "#lib/domain/review-record.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";
import { sampleAnswer, sampleItem, sampleSheet, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { changedSince, type Grounds } from "./changed-since.ts";
import { compareAnswers } from "./compare-answers.ts";

const template = sampleTemplate([sampleItem("a"), sampleItem("b")]);
const yes = sampleAnswer("a", { status: "met", text: "有り" });
const no = sampleAnswer("b", { status: "not_met", text: "無し" });
const sheet = sampleSheet("V", [yes, no], { disclosedOn: "2026-01-01" });

type Given = {
  sheets?: SheetAnswers[];
  services?: string[];
  musts?: string[];
  verdicts?: PlacedVerdict[];
  risks?: AcceptedRisk[];
  version?: number;
};

function grounds({
  sheets = [sheet],
  services = ["s"],
  musts = ["a"],
  verdicts = [],
  risks = [],
  version = 1,
}: Given = {}): Grounds {
  const requirements = musts.map((item) => ({ item, must: true }));
  return {
    comparison: compareAnswers({ ...template, version }, sheets),
    services,
    judged: { profile: { name: "P", template: "sample", requirements }, verdicts, risks },
  };
}

const verdict = (sheetId: string): PlacedVerdict => ({
  ...{ item: "a", sheetId, basis: "", opinion: "acceptable", reason: "電話で確認" },
});
const risk = (sheetId: string, more: Partial<AcceptedRisk> = {}): AcceptedRisk => ({
  ...{ item: "a", sheetId, owner: "部長", reason: "点検する", until: "2027-03-31", revision: 1, state: "counts" },
  ...{ approved: { by: "佐藤", at: "2026-01-01T00:00:00.000Z" }, ...more },
});
const v = { vendor: "V", service: "V Cloud" };
const newer = { ...sheet, id: "V2", disclosedOn: "2026-06-01" };

describe("changedSince", () => {
  const cases: [string, Grounds, Grounds, RecordChange[]][] = [
    ["nothing", grounds(), grounds(), []],
    [
      "flags of the day are no change",
      grounds(),
      grounds({ sheets: [{ ...sheet, answers: [{ ...yes, answer: { ...yes.answer, flags: ["stale"] } }, no] }] }),
      [],
    ],
    [
      "a row moved to another item: both items change",
      grounds(),
      grounds({ sheets: [{ ...sheet, answers: [yes, { ...no, item: "a" }] }] }),
      [
        { kind: "placement", item: "a", service: v, before: "有り", after: "有り\n\n無し" },
        { kind: "placement", item: "b", service: v, before: "無し", after: "" },
      ],
    ],
    [
      "the same words read otherwise",
      grounds(),
      grounds({ sheets: [{ ...sheet, answers: [{ ...yes, answer: { ...yes.answer, status: "partial" } }, no] }] }),
      [{ kind: "reading", item: "a", service: v, before: "met", after: "partial" }],
    ],
    [
      "a newer document that says one thing otherwise",
      grounds(),
      grounds({
        sheets: [
          {
            ...newer,
            answers: [
              { ...yes, rowId: "new", text: "無し" },
              { ...no, rowId: "other" },
            ],
          },
        ],
      }),
      [
        { kind: "sheet-new", item: null, service: v, before: "V.xlsx 2026-01-01", after: "V.xlsx 2026-06-01" },
        { kind: "answer", item: "a", service: v, before: "有り", after: "無し" },
      ],
    ],
    [
      "a service gone and another come",
      grounds(),
      grounds({ sheets: [sampleSheet("W", [])], services: ["w"] }),
      [
        { kind: "sheet-gone", item: null, service: v, before: "V.xlsx 2026-01-01", after: "" },
        { kind: "service-new", item: null, service: { vendor: "W", service: "W Cloud" }, before: "", after: "W.xlsx" },
      ],
    ],
    [
      "a verdict, also when the sheet is a newer one",
      grounds({ verdicts: [verdict("V")] }),
      grounds({ sheets: [newer] }),
      [
        { kind: "sheet-new", item: null, service: v, before: "V.xlsx 2026-01-01", after: "V.xlsx 2026-06-01" },
        { kind: "verdict", item: "a", service: v, before: "acceptable: 電話で確認", after: "" },
      ],
    ],
    [
      "a risk that was borne and is borne no more, also when the sheet is a newer one",
      grounds({ risks: [risk("V")] }),
      grounds({ sheets: [newer] }),
      [
        { kind: "sheet-new", item: null, service: v, before: "V.xlsx 2026-01-01", after: "V.xlsx 2026-06-01" },
        { kind: "risk", item: "a", service: v, before: "部長 (2027-03-31): 点検する", after: "" },
      ],
    ],
    [
      "a risk that is borne for longer",
      grounds({ risks: [risk("V")] }),
      grounds({ risks: [risk("V", { until: "2028-03-31", revision: 3 })] }),
      [
        {
          ...{ kind: "risk", item: "a", service: v },
          ...{ before: "部長 (2027-03-31): 点検する", after: "部長 (2028-03-31): 点検する" },
        },
      ],
    ],
    [
      "a last day that passed, or what nobody has approved, is none",
      grounds({ risks: [risk("V"), risk("V", { item: "b", approved: null, state: "proposed" })] }),
      grounds({ risks: [risk("V", { state: "ended" })] }),
      [],
    ],
    [
      "requirements and the item list",
      grounds(),
      grounds({ musts: [], version: 2 }),
      [
        { kind: "template", item: null, service: null, before: "sample 1", after: "sample 2" },
        { kind: "requirement", item: "a", service: null, before: '{"item":"a","must":true}', after: "" },
      ],
    ],
  ];

  it.each(cases)("%s", (_, before, after, changes) => {
    expect(changedSince(before, after)).toEqual(changes);
  });

  it("says nothing of risks where it was not written down who bore which", () => {
    const { judged, ...before } = grounds();
    const older = { ...before, judged: judged && { profile: judged.profile, verdicts: judged.verdicts } };
    expect(changedSince(older, grounds({ risks: [risk("V")] }))).toEqual([]);
  });

  it("says nothing of requirements where nothing judged", () => {
    expect(changedSince({ ...grounds(), judged: null }, grounds())).toEqual([]);
  });
});
