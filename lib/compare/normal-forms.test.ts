import { describe, expect, it } from "vitest";
import type { Status } from "#lib/domain/answer.ts";
import { sampleAnswer, sampleFact } from "#lib/testing/sample-answers.ts";
import { normalForms, type Statement } from "./normal-forms.ts";

const stating = (status: Status, text: string, facts = [] as ReturnType<typeof sampleFact>[]): Statement => ({
  status,
  counted: [sampleAnswer("a", { status, text, answer: { facts } })],
});
const months = sampleFact({ kind: "duration", value: 3, unit: "month" });
const days = sampleFact({ kind: "duration", value: 30, unit: "day" });
const recovery = sampleFact({ kind: "duration", value: 4, unit: "hour", qualifier: "rto" });
const retention = sampleFact({ kind: "duration", value: 90, unit: "day", qualifier: "retention" });
const target = sampleFact({ kind: "percentage", value: 99.9, unit: "%", qualifier: "target" });
const guarantee = sampleFact({ kind: "percentage", value: 99.9, unit: "%", qualifier: "guaranteed" });

describe("cells that say the same", () => {
  it.each([
    { title: "yes in two languages", a: stating("met", "有り"), b: stating("met", "Yes") },
    { title: "3か月 and 3 months", a: stating("met", "3か月", [months]), b: stating("met", "3 months", [months]) },
    {
      title: "one wording in two widths",
      a: stating("informational", "ｱｸｾｽ制御"),
      b: stating("informational", "アクセス制御"),
    },
    { title: "facts in another order", a: stating("met", "", [months, days]), b: stating("met", "", [days, months]) },
    { title: "a value that only one mentions", a: stating("met", "3か月", [months]), b: stating("met", "有り") },
    {
      title: "values about different things",
      a: stating("met", "RTO 4 h", [recovery]),
      b: stating("met", "90 days", [retention]),
    },
  ])("$title", ({ a, b }) => {
    const [first, second] = normalForms([a, b]);
    expect(first).toBe(second);
  });
});

describe("cells that differ", () => {
  it.each([
    { title: "statuses", a: stating("met", "x"), b: stating("not_met", "x") },
    {
      title: "unanswered and not in the sheet",
      a: stating("unanswered", ""),
      b: { status: "not_in_sheet", counted: [] },
    },
    { title: "two values of one kind", a: stating("met", "", [months]), b: stating("met", "", [days]) },
    { title: "a target and a guarantee", a: stating("met", "", [target]), b: stating("met", "", [guarantee]) },
    { title: "conditions without facts", a: stating("conditional", "Aプラン"), b: stating("conditional", "Bプラン") },
    { title: "information without facts", a: stating("informational", "毎朝"), b: stating("informational", "毎晩") },
    {
      title: "information, only one of them with a value",
      a: stating("informational", "3か月", [months]),
      b: stating("informational", "別紙"),
    },
    {
      title: "doubtful answers, whatever their facts",
      a: stating("needs_review", "a", [months]),
      b: stating("needs_review", "b", [months]),
    },
  ] satisfies { title: string; a: Statement; b: Statement }[])("$title", ({ a, b }) => {
    const [first, second] = normalForms([a, b]);
    expect(first).not.toBe(second);
  });

  it("counts silence where two others speak of the thing", () => {
    const [first, second, silent] = normalForms([
      stating("met", "", [months]),
      stating("met", "", [days]),
      stating("met", "有り"),
    ]);
    expect(new Set([first, second, silent]).size).toBe(3);
  });
});
