import { describe, expect, it } from "vitest";
import { sampleFact } from "#lib/testing/sample-answers.ts";
import { factKey } from "./fact-key.ts";

const duration = (value: number, unit: string) => sampleFact({ kind: "duration", value, unit });
const frequency = (value: number, unit: string) => sampleFact({ kind: "frequency", value, unit });
const percentage = (value: number, qualifier: string | null = null) =>
  sampleFact({ kind: "percentage", value, unit: "%", qualifier });

describe("factKey", () => {
  it.each([
    { title: "a year and twelve months", a: duration(1, "year"), b: duration(12, "month") },
    { title: "a week and seven days", a: duration(1, "week"), b: duration(7, "day") },
    { title: "two days and 48 hours", a: duration(2, "day"), b: duration(48, "hour") },
    { title: "daily and seven times a week", a: frequency(1, "day"), b: frequency(7, "week") },
    { title: "yearly and a twelfth a month", a: frequency(1, "year"), b: frequency(1 / 12, "month") },
    { title: "99.9 and 99.90", a: percentage(99.9), b: percentage(Number("99.90")) },
    { title: "sums of binary fractions", a: percentage(0.1 + 0.2), b: percentage(0.3) },
    {
      title: "a standard in another case and width",
      a: sampleFact({ kind: "certification", value: "ISO/IEC 27001" }),
      b: sampleFact({ kind: "certification", value: "ＩＳＯ/iec 27001" }),
    },
    {
      title: "the same value read from other words",
      a: { ...percentage(99.9), text: "99.9%", start: 0, end: 5 },
      b: { ...percentage(99.9), text: "９９．９％", start: 3, end: 8 },
    },
  ])("equal: $title", ({ a, b }) => {
    expect(factKey(a)).toBe(factKey(b));
  });

  it.each([
    { title: "99.9 and 99.95", a: percentage(99.9), b: percentage(99.95) },
    { title: "three months and 90 days", a: duration(3, "month"), b: duration(90, "day") },
    { title: "a target and a guarantee", a: percentage(99.9, "target"), b: percentage(99.9, "guaranteed") },
    { title: "a duration and a frequency", a: duration(1, "day"), b: frequency(1, "day") },
    { title: "units that are not known", a: duration(1, "business-day"), b: duration(1, "day") },
    {
      title: "two countries",
      a: sampleFact({ kind: "location", value: "JP" }),
      b: sampleFact({ kind: "location", value: "US" }),
    },
  ])("different: $title", ({ a, b }) => {
    expect(factKey(a)).not.toBe(factKey(b));
  });
});
