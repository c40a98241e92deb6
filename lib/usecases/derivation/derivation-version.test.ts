import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { interpretAnswer } from "#lib/interpret/interpret-answer.ts";
import { labelledInput } from "#lib/interpret/labelled/evaluate.ts";
import { heldOutEn } from "#lib/interpret/labelled/held-out-en.ts";
import { heldOutJa } from "#lib/interpret/labelled/held-out-ja.ts";
import { heldOutSheets } from "#lib/match/labelled/labelled-sheets.ts";
import { matchRows } from "#lib/match/match-rows.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { stations } from "./derivation-version.ts";

const template = findBuiltInTemplate("mic-cloud");

it("is raised when the stations give other results", () => {
  if (!template) throw new Error("no template");
  const placed = heldOutSheets.map(({ rows }) =>
    matchRows(
      rows.map(({ path, question }) => ({ bucket: "question", path, question, unit: "" })),
      template,
    ),
  );
  const read = [...heldOutJa, ...heldOutEn].map(labelledInput).map(({ input, item }) => interpretAnswer(input, item));
  const results = createHash("sha256")
    .update(JSON.stringify([placed, read]))
    .digest("hex")
    .slice(0, 16);
  const advice = `Placing or interpreting gives other results than version ${stations.version} did. Raise stations.version in lib/usecases/derivation/derivation-version.ts, so that stored sheets are derived anew, and set stations.results to "${results}".`;
  expect(results, advice).toBe(stations.results);
});
