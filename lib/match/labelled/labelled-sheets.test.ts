import { describe, expect, it } from "vitest";
import micCloud from "#templates/mic-cloud.json" with { type: "json" };
import { heldOutSheets, stressSheets, tuneSheets } from "./labelled-sheets.ts";
import { strangersLookedAt, strangersUnseen } from "./strangers.ts";

const keys = new Set(micCloud.items.map((item) => item.key));
const sheets = [...tuneSheets, ...heldOutSheets, ...stressSheets, ...strangersLookedAt, ...strangersUnseen];

describe("labelled sheets", () => {
  it.each(sheets)("$name names only items of the template", ({ rows }) => {
    const named = rows.flatMap((row) => [...row.items, ...row.related]);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it("hold enough rows, and enough that belong nowhere", () => {
    const count = (list: typeof tuneSheets) => list.flatMap((sheet) => sheet.rows).length;
    expect(count(sheets)).toBeGreaterThanOrEqual(300);
    expect(count([...heldOutSheets, ...strangersUnseen]) / count(sheets)).toBeGreaterThanOrEqual(0.3);
    expect(sheets.flatMap((sheet) => sheet.rows).filter((row) => row.items.length === 0).length).toBeGreaterThan(60);
  });
});
