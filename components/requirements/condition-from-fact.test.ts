import { expect, it } from "vitest";
import { conditionSchema } from "#lib/domain/requirements.ts";
import { conditionFromFact, type StatedFact } from "./condition-from-fact.ts";

const fact = (given: Partial<StatedFact> & Pick<StatedFact, "kind" | "value">): StatedFact => ({
  unit: null,
  qualifier: null,
  ...given,
});

it.each([
  [
    fact({ kind: "percentage", value: 99.9, unit: "%", qualifier: "target" }),
    { every: { fact: "percentage", unit: "%", atLeast: 99.9, qualifiers: ["target"] } },
  ],
  [fact({ kind: "frequency", value: 1, unit: "day" }), { some: { fact: "frequency", unit: "day", atLeast: 1 } }],
  [
    fact({ kind: "duration", value: 90, unit: "day", qualifier: "deletion" }),
    { every: { fact: "duration", unit: "day", atMost: 90, qualifiers: ["deletion"] } },
  ],
  [fact({ kind: "protocol", value: "TLS 1.2" }), { every: { fact: "protocol", atLeast: "TLS 1.2" } }],
  [fact({ kind: "protocol", value: "HSTS" }), { some: { fact: "protocol", oneOf: ["HSTS"] } }],
  [fact({ kind: "algorithm", value: "AES-256" }), { some: { fact: "algorithm", atLeast: "AES-256" } }],
  [
    fact({ kind: "certification", value: "SOC 2", qualifier: "Type II" }),
    { some: { fact: "certification", oneOf: ["SOC 2"] } },
  ],
  [fact({ kind: "location", value: "Tokyo", qualifier: "JP" }), { every: { fact: "location", oneOf: ["JP"] } }],
  [fact({ kind: "location", value: "US" }), { every: { fact: "location", oneOf: ["US"] } }],
  [fact({ kind: "date", value: "2026-01-01" }), null],
  // A word where a number is asked for makes no requirement.
  [fact({ kind: "percentage", value: "most", unit: "%" }), null],
])("%o", (stated, expected) => {
  const condition = conditionFromFact(stated);
  expect(condition).toEqual(expected);
  if (condition) expect(conditionSchema.safeParse(condition).success).toBe(true);
});
