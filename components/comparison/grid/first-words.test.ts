import { describe, expect, it } from "vitest";
import { firstColumns } from "./first-words.ts";

const sheets = Array.from({ length: 30 }, (_, index) => ({ id: `s${index}` }));

describe("firstColumns", () => {
  it("takes the columns that stand first: pinned ones, then those moved there, none that is hidden or unknown", () => {
    const view = { pinned: ["s29"], columns: ["s20", "gone", "s29"], hidden: ["s0", "s3"] };
    expect([...firstColumns(sheets, view)]).toEqual("s29 s20 s1 s2 s4 s5 s6 s7 s8 s9".split(" "));
    expect([...firstColumns(sheets.slice(0, 2), { pinned: [], columns: [], hidden: [] })]).toEqual(["s0", "s1"]);
  });
});
