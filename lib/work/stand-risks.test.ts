import { expect, it } from "vitest";
import type { StoredRisk } from "#lib/domain/accepted-risk.ts";
import type { Outcome } from "#lib/domain/judgement.ts";
import { standRisks } from "./stand-risks.ts";

const stored = (more: Partial<StoredRisk>): StoredRisk => ({
  ...{ owner: "Ann", reason: "r", until: "2026-11-30", serviceId: "v", item: "x", basis: "b", revision: 1 },
  ...{ approved: { by: "Ann", at: "2026-01-01T00:00:00.000Z" }, ...more },
});

it.each<[string, Partial<StoredRisk>, Outcome | null, string[]]>([
  ["counts to the end of its last day", {}, "fail", ["counts"]],
  ["has ended on the day after", { until: "2026-11-29" }, "fail", ["ended"]],
  ["does not count before it is approved", { approved: null }, "unknown", ["proposed"]],
  ["does not count where other rows stand", { basis: "other" }, "conditional", ["changed"]],
  ["is needless where the answer is good enough", { until: "2020-01-01" }, "pass", ["needless"]],
  ["is needless where nothing is asked", {}, null, ["needless"]],
  ["is left out where the service is not compared", { serviceId: "gone" }, "fail", []],
])("%s", (_, more, outcome, states) => {
  const risks = standRisks({
    ...{ risks: [stored(more)], sheets: [{ id: "s", serviceId: "v" }], today: "2026-11-30" },
    ...{ basisAt: () => "b", outcomeAt: () => outcome },
  });
  expect(risks.map(({ state }) => state)).toEqual(states);
});
