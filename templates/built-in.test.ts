import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldText } from "#lib/domain/fold-text.ts";
import { builtInTemplates, findBuiltInTemplate } from "./built-in.ts";

const REFERENCE = new URL("../../shared/data/manageengine-security-checksheet.txt", import.meta.url);

/** The reference sheet's `number | question` pairs, read without any of the program's own code. */
function referenceQuestions(): string[][] {
  return readFileSync(REFERENCE, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([number]) => /^\d+$/.test(number ?? ""))
    .map(([number = "", , , question = ""]) => [number, question]);
}

describe("built-in templates", () => {
  it("are found by key", () => {
    expect(findBuiltInTemplate("mic-cloud")?.items).toHaveLength(30);
    expect(findBuiltInTemplate("no-such")).toBeNull();
  });

  it.runIf(existsSync(REFERENCE))("mic-cloud asks what the reference sheet asks, to the letter", () => {
    const items = findBuiltInTemplate("mic-cloud")?.items ?? [];
    expect(items.map((item) => [item.number, item.question.ja])).toEqual(referenceQuestions());
  });

  it.each(builtInTemplates)(
    "$key: no alias stands at two items, and paths have the same depth in both languages",
    (template) => {
      const seen = new Map<string, string>();
      for (const item of template.items) {
        expect(item.path.en).toHaveLength(item.path.ja.length);
        for (const alias of item.aliases) {
          expect(seen.get(foldText(alias)) ?? item.key, alias).toBe(item.key);
          seen.set(foldText(alias), item.key);
        }
      }
    },
  );

  it.each(builtInTemplates)("$key: sub-point keys are unique within the item and have cues", (template) => {
    for (const { key, subPoints } of template.items) {
      expect(new Set(subPoints.map((part) => part.key)).size, key).toBe(subPoints.length);
      for (const part of subPoints) expect(part.cues.length, `${key}/${part.key}`).toBeGreaterThan(0);
    }
  });
});
