import { describe, expect, it } from "vitest";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { CellJudgement } from "#lib/domain/judgement.ts";
import { type Condition, conditionSchema } from "#lib/domain/requirements.ts";
import { sampleAnswer, sampleFact } from "#lib/testing/sample-answers.ts";
import { foldCell } from "../fold-cell.ts";
import { judgeCell } from "./judge-cell.ts";

const dates = { today: "2026-11-25", disclosedOn: "2025-01-10" };

type Given = { answers: ItemAnswer[]; accept?: unknown; must?: boolean };

function judge({ answers, accept, must = false }: Given): CellJudgement {
  const requirement = { item: "a", must, ...(accept ? { accept: conditionSchema.parse(accept) as Condition } : {}) };
  const cell = { ...foldCell(answers), normal: "" };
  return judgeCell({ requirement, cell, dates, verdict: undefined }).judgement;
}

const uptime = { every: { fact: "percentage", unit: "%", atLeast: 99.9, qualifiers: ["target", "guaranteed"] } };
const certified = { some: { fact: "certification", oneOf: ["ISO/IEC 27001", "SOC 2"] } };
const inJapan = { every: { fact: "location", oneOf: ["JP"] } };
const deleted = { every: { fact: "duration", qualifiers: ["deletion"], atMost: 90, unit: "day" } };
const daily = { some: { fact: "frequency", atLeast: 1, unit: "day" } };
const tls = { every: { fact: "protocol", atLeast: "TLS 1.2" } };
const recent = { age: { atMost: 24, unit: "month" } };

const percentage = (value: number, qualifier = "target") =>
  sampleFact({ kind: "percentage", value, unit: "%", qualifier });
const certificate = (value: string) => sampleFact({ kind: "certification", value });
const place = (value: string, qualifier: string | null = null) => sampleFact({ kind: "location", value, qualifier });
const deletion = (value: number, unit: string) => sampleFact({ kind: "duration", value, unit, qualifier: "deletion" });
const rate = (value: number, unit: string) => sampleFact({ kind: "frequency", value, unit });
const protocol = (value: string) => sampleFact({ kind: "protocol", value });
const stating = (...facts: ReturnType<typeof sampleFact>[]) => [
  sampleAnswer("a", { status: "informational", answer: { facts } }),
];
const saying = (status: ItemAnswer["answer"]["status"], text = "", given: Partial<ItemAnswer["answer"]> = {}) => [
  sampleAnswer("a", { status, text, answer: given }),
];

describe("a cell under a requirement", () => {
  it.each<{ title: string; given: Given; expected: [outcome: string, reason: string] }>([
    { title: "yes", given: { answers: saying("met") }, expected: ["pass", "status"] },
    { title: "no", given: { answers: saying("not_met") }, expected: ["fail", "status"] },
    { title: "a plan", given: { answers: saying("planned") }, expected: ["fail", "status"] },
    { title: "silence", given: { answers: saying("unanswered") }, expected: ["unknown", "unanswered"] },
    { title: "no row", given: { answers: [] }, expected: ["unknown", "not-in-sheet"] },
    { title: "kept back", given: { answers: saying("not_disclosed") }, expected: ["unknown", "not-disclosed"] },
    {
      title: "kept back, where that is accepted",
      given: { answers: saying("not_disclosed"), accept: { status: ["met", "not_disclosed"] } },
      expected: ["pass", "status"],
    },
    {
      title: "a doubtful place",
      given: { answers: [sampleAnswer("a", { status: "met", state: "review" })] },
      expected: ["unknown", "unsure-place"],
    },
    {
      title: "a yes read with little confidence",
      given: { answers: saying("met", "", { confidence: 0.75 }) },
      expected: ["unknown", "unsure-reading"],
    },
    {
      title: "a no read with little confidence",
      given: { answers: saying("not_met", "", { confidence: 0.78 }) },
      expected: ["unknown", "unsure-reading"],
    },
    {
      title: "rows that contradict",
      given: { answers: [...saying("met"), ...saying("not_met")] },
      expected: ["unknown", "unsure-reading"],
    },
    { title: "a condition", given: { answers: saying("conditional") }, expected: ["conditional", "conditional"] },
    {
      title: "a yes with a condition behind it",
      given: { answers: saying("met", "", { flags: ["conditional"] }) },
      expected: ["conditional", "conditional"],
    },
    {
      title: "a condition, where that is accepted",
      given: { answers: saying("conditional"), accept: { status: ["met", "conditional"] } },
      expected: ["pass", "status"],
    },
    {
      title: "a yes to a part of what is asked",
      given: { answers: [sampleAnswer("a", { status: "met", relation: "subset" })] },
      expected: ["unknown", "part-asked"],
    },
    {
      title: "a no to a part of what is asked",
      given: { answers: [sampleAnswer("a", { status: "not_met", relation: "subset" })] },
      expected: ["fail", "status"],
    },
    {
      title: "a description, only weighed",
      given: { answers: saying("informational") },
      expected: ["exempt", "described"],
    },
    {
      title: "a description of a must-have",
      given: { answers: saying("informational"), must: true },
      expected: ["unknown", "described"],
    },
    {
      title: "not applicable, with a reason",
      given: {
        answers: saying("not_applicable", "対象外: 当社は ID を付与しません", {
          because: { text: "対象外", start: 0, end: 3 },
        }),
      },
      expected: ["exempt", "not-applicable"],
    },
    {
      title: "not applicable, without a reason",
      given: { answers: saying("not_applicable", "対象外です", { because: { text: "対象外", start: 0, end: 3 } }) },
      expected: ["unknown", "not-applicable"],
    },
    {
      title: "not applicable, a must-have",
      given: { answers: saying("not_applicable", "N/A because we store nothing at all"), must: true },
      expected: ["unknown", "not-applicable"],
    },
    {
      title: "uptime above",
      given: { answers: stating(percentage(99.95)), accept: uptime },
      expected: ["pass", "value"],
    },
    {
      title: "uptime below",
      given: { answers: stating(percentage(99.5)), accept: uptime },
      expected: ["fail", "value"],
    },
    {
      title: "a measured uptime, where a promise is asked for",
      given: { answers: stating(percentage(99.99, "actual")), accept: uptime },
      expected: ["unknown", "no-value"],
    },
    {
      title: "two uptimes, one below",
      given: { answers: stating(percentage(99.99), percentage(99.5)), accept: uptime },
      expected: ["unknown", "values-disagree"],
    },
    {
      title: "an uptime under a condition",
      given: { answers: saying("conditional", "", { facts: [percentage(99.9)] }), accept: uptime },
      expected: ["conditional", "conditional"],
    },
    {
      title: "one of two certificates",
      given: { answers: stating(certificate("ISO 9001"), certificate("SOC 2")), accept: certified },
      expected: ["pass", "value"],
    },
    {
      title: "another certificate: naming it denies nothing",
      given: { answers: stating(certificate("ISO 9001")), accept: certified },
      expected: ["unknown", "not-named"],
    },
    {
      title: "no certificates",
      given: { answers: saying("not_met"), accept: certified },
      expected: ["fail", "status"],
    },
    {
      title: "a no beside a certificate",
      given: { answers: saying("not_met", "", { facts: [certificate("SOC 2")] }), accept: certified },
      expected: ["unknown", "values-disagree"],
    },
    {
      title: "a certificate that is perhaps only planned",
      given: { answers: saying("met", "", { facts: [certificate("SOC 2")], flags: ["planned"] }), accept: certified },
      expected: ["unknown", "unsure-reading"],
    },
    {
      title: "regions of Japan",
      given: { answers: stating(place("JP"), place("Kanto", "JP")), accept: inJapan },
      expected: ["pass", "value"],
    },
    {
      title: "a place outside",
      given: { answers: stating(place("JP"), place("US")), accept: inJapan },
      expected: ["fail", "value"],
    },
    {
      title: "a place that may be inside",
      given: { answers: stating(place("Europe")), accept: { every: { fact: "location", oneOf: ["DE"] } } },
      expected: ["unknown", "inexact"],
    },
    {
      title: "30 days",
      given: { answers: stating(deletion(30, "day")), accept: deleted },
      expected: ["pass", "value"],
    },
    {
      title: "2 months are at most 62 days",
      given: { answers: stating(deletion(2, "month")), accept: deleted },
      expected: ["pass", "value"],
    },
    {
      title: "3 months are 89 to 92 days",
      given: { answers: stating(deletion(3, "month")), accept: deleted },
      expected: ["unknown", "inexact"],
    },
    {
      title: "4 months",
      given: { answers: stating(deletion(4, "month")), accept: deleted },
      expected: ["fail", "value"],
    },
    {
      title: "business days are no days",
      given: { answers: stating(deletion(5, "business-day")), accept: deleted },
      expected: ["unknown", "no-value"],
    },
    {
      title: "weekly full and daily differential",
      given: { answers: stating(rate(1, "week"), rate(1, "day")), accept: daily },
      expected: ["pass", "value"],
    },
    { title: "weekly only", given: { answers: stating(rate(1, "week")), accept: daily }, expected: ["fail", "value"] },
    {
      title: "every 12 hours",
      given: { answers: stating(rate(2, "day")), accept: daily },
      expected: ["pass", "value"],
    },
    {
      title: "TLS 1.2 and 1.3",
      given: { answers: stating(protocol("TLS 1.2"), protocol("TLS 1.3"), protocol("HSTS")), accept: tls },
      expected: ["pass", "value"],
    },
    {
      title: "TLS 1.0 too",
      given: { answers: stating(protocol("TLS 1.0"), protocol("TLS 1.2")), accept: tls },
      expected: ["unknown", "values-disagree"],
    },
    { title: "SSL 3.0", given: { answers: stating(protocol("SSL 3.0")), accept: tls }, expected: ["fail", "value"] },
    {
      title: "TLS of some version",
      given: { answers: stating(protocol("TLS")), accept: tls },
      expected: ["unknown", "inexact"],
    },
    { title: "a recent sheet", given: { answers: saying("informational"), accept: recent }, expected: ["pass", "age"] },
    {
      title: "an older sheet than asked for",
      given: { answers: saying("informational"), accept: { age: { atMost: 12, unit: "month" } } },
      expected: ["fail", "age"],
    },
    {
      title: "all: one part fails",
      given: {
        answers: saying("met", "", { facts: [protocol("SSL 3.0")] }),
        accept: { all: [{ status: ["met"] }, tls] },
      },
      expected: ["fail", "value"],
    },
    {
      title: "any: one part holds",
      given: { answers: saying("met"), accept: { any: [tls, { status: ["met"] }] } },
      expected: ["pass", "status"],
    },
    {
      title: "not: a place that is refused",
      given: { answers: stating(place("CN")), accept: { not: { some: { fact: "location", oneOf: ["CN"] } } } },
      expected: ["fail", "value"],
    },
  ])("$title", ({ given, expected }) => {
    const { outcome, findings } = judge(given);
    expect([outcome, findings[0]?.reason]).toEqual(expected);
  });

  it("names the words that decided", () => {
    const fact = { ...percentage(99.5), text: "99.5%", start: 4, end: 9 };
    const [finding] = judge({ answers: stating(fact), accept: uptime }).findings;
    expect(finding?.at).toEqual({ rowId: "row-a", text: "99.5%", start: 4, end: 9 });
  });
});
