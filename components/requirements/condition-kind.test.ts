import { expect, it } from "vitest";
import { type Condition, conditionSchema } from "#lib/domain/requirements.ts";
import { conditionKinds, kindOf, ofKind } from "./condition-kind.ts";

const conditions: (Condition | undefined)[] = [
  undefined,
  { status: ["met", "partial"] },
  { some: { fact: "certification", oneOf: ["SOC 2"] } },
  { every: { fact: "protocol", atLeast: "TLS 1.2" } },
  { age: { atMost: 12, unit: "month" } },
  { all: [{ status: ["met"] }, { every: { fact: "protocol", atLeast: "TLS 1.2" } }] },
  { any: [{ status: ["met"] }] },
  { not: { status: ["planned"] } },
];

it.each(conditions)("%j becomes a condition of every kind that can be stored", (condition) => {
  for (const kind of conditionKinds) {
    const next = ofKind(kind, condition);
    expect(kindOf(next)).toBe(kind);
    if (next) expect(conditionSchema.safeParse(next)).toMatchObject({ success: true });
  }
});

it("keeps what was typed", () => {
  const tls: Condition = { every: { fact: "protocol", atLeast: "TLS 1.2" } };
  expect(ofKind("some", tls)).toEqual({ some: tls.every });
  expect(ofKind("all", tls)).toEqual({ all: [tls] });
  expect(ofKind("any", { all: [tls, { status: ["met"] }] })).toEqual({ any: [tls, { status: ["met"] }] });
  expect(ofKind("not", tls)).toEqual({ not: tls });
});
