import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "#lib/domain/answer.ts";
import { answerSchema } from "#lib/domain/answer.ts";
import en from "#lib/i18n/messages/en/status.json" with { type: "json" };
import ja from "#lib/i18n/messages/ja/status.json" with { type: "json" };
import { type AnswerInput, interpretAnswer } from "./interpret-answer.ts";
import { evaluate, factLabel, factsF1, labelledInput } from "./labelled/evaluate.ts";
import { heldOutEn } from "./labelled/held-out-en.ts";
import { heldOutJa } from "./labelled/held-out-ja.ts";
import { tuningDenials } from "./labelled/tuning-denials.ts";
import { tuningEn } from "./labelled/tuning-en.ts";
import { tuningGuards } from "./labelled/tuning-guards.ts";
import { tuningJa } from "./labelled/tuning-ja.ts";
import { tuningOffered } from "./labelled/tuning-offered.ts";
import { tuningParts } from "./labelled/tuning-parts.ts";
import { tuningProse } from "./labelled/tuning-prose.ts";
import { tuningProseEn } from "./labelled/tuning-prose-en.ts";
import { tuningProseJa } from "./labelled/tuning-prose-ja.ts";
import { tuningProvisos } from "./labelled/tuning-provisos.ts";
import { tuningTalk } from "./labelled/tuning-talk.ts";
import { tuningTurns } from "./labelled/tuning-turns.ts";

const LONGEST = 32_767;

function input(text: string, more: Partial<AnswerInput> = {}): AnswerInput {
  return { text, remarks: "", links: [], legend: {}, unit: "", question: "対策の有無", allowed: [], ...more };
}

function pointsIntoText(answer: Answer, text: string, remarks = ""): boolean {
  const fromRemarks = answer.facts.filter(({ start, end }) => start === 0 && end === 0);
  const facts = answer.facts.filter((fact) => !fromRemarks.includes(fact));
  if (!fromRemarks.every((fact) => fact.text !== "" && remarks.includes(fact.text))) return false;
  const spans = [...facts, ...answer.conditions, ...(answer.because ? [answer.because] : [])];
  return spans.every((span) => text.slice(span.start, span.end) === span.text && span.end > span.start);
}

describe("labelled answers", () => {
  const cases = [
    ...tuningJa,
    ...tuningEn,
    ...tuningProse,
    ...tuningProseEn,
    ...tuningProseJa,
    ...tuningTurns,
    ...tuningTalk,
    ...tuningParts,
    ...tuningOffered,
    ...tuningProvisos,
    ...tuningGuards,
    ...tuningDenials,
  ].map((label) => ({
    ...label,
    title: `${label.question} ${label.answer}`,
  }));

  it.each(cases)("$title", (label) => {
    const { input: asked, item } = labelledInput(label);
    const answer = interpretAnswer(asked, item);
    expect({ status: answer.status, facts: answer.facts.map(factLabel).sort() }).toEqual({
      status: label.status,
      facts: [...label.facts].sort(),
    });
  });

  it("has a sentence for each rule, in both languages", () => {
    const methods = new Set(
      [...cases, ...heldOutJa, ...heldOutEn].map((label) => {
        const { input: asked, item } = labelledInput(label);
        return interpretAnswer(asked, item).method;
      }),
    );
    const without = [...methods].filter((method) => {
      const [group = "", rule = ""] = method.split(".");
      return [ja, en].some(({ rules }) => !(rules as Record<string, Record<string, string>>)[group]?.[rule]);
    });
    expect(without).toEqual([]);
  });

  it("reads answers that nothing was tuned on", () => {
    const result = evaluate([...heldOutJa, ...heldOutEn]);
    expect(result.statusRight / result.cases).toBeGreaterThanOrEqual(0.95);
    expect(factsF1(result)).toBeGreaterThanOrEqual(0.95);
    expect(result.confidentWrong / result.confident).toBeLessThanOrEqual(0.01);
  });
});

describe("properties", () => {
  const words = fc.constantFrom(
    ..."有り 無し ○ × △ はい。 いいえ、 対応しています していません が、 ただし （ ） ９９．９％ 99.95%以上 3か月 ㍿ ㈱ ① ﾊﾞｯｸｱｯﾌﾟ 令和3年2月18日 TLS 1.2/1.3 ISO/IEC 27001 東京 https://a.example/x yes no, not planned the Enterprise plan \n ▼ ※ 。 . - 平日9:00-17:00 ⽬標 ｶﾞ ¼ ".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join("")),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
  );

  it("every span points into the verbatim text, and the answer fits its schema", () => {
    fc.assert(
      fc.property(texts, texts, (text, remarks) => {
        const answer = interpretAnswer(input(text, { remarks }), null);
        return pointsIntoText(answer, text, remarks) && answerSchema.safeParse(answer).success;
      }),
      { numRuns: 500 },
    );
  });

  it("reads the same text the same way", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(interpretAnswer(input(text), null)).toEqual(interpretAnswer(input(text), null));
      }),
    );
  });

  // No clock: a text whose cost is not linear runs into the runner's own limit.
  const patterns = [
    ..."1 漢 ア 、 。 ( - ○ ▼ [ 「 / 99.9% 3か月 月 1年に tls1.2, 27001/ www. https:// 毎日 a. (1) ☑有 ▼a 別紙 ありません が、".split(
      " ",
    ),
    ..."   |\n|yes, |not |the plan |with customers |https://a.b/(|iso 27001, |a, but |12:00-13:00|one or |see A |do not currently ".split(
      "|",
    ),
  ];

  it.each(patterns.map((pattern) => ({ pattern })))("returns on the longest cell of $pattern", ({ pattern }) => {
    const text = pattern.repeat(Math.ceil(LONGEST / pattern.length)).slice(0, LONGEST);
    const answer = interpretAnswer(input(`${text.slice(1)}x`, { question: "Do you, and if so how?" }), null);
    expect(pointsIntoText(answer, `${text.slice(1)}x`)).toBe(true);
  });

  it.each(["（あ", "あ。", "あはある。", "a: b\n", "(a) "])(
    "returns on a yes before very many clauses of %s",
    (pattern) => {
      const text = `Yes. ${pattern.repeat(100_000 / pattern.length)}`;
      expect(pointsIntoText(interpretAnswer(input(text), null), text)).toBe(true);
    },
  );
});
