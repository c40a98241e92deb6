import { describe, expect, it } from "vitest";
import { loadOnce } from "./load-once.ts";

describe("loadOnce", () => {
  it("asks for each once, some at a time, and again only for what could not be had", async () => {
    const asked: string[][] = [];
    let broken = true;
    const { load } = loadOnce({
      atOnce: 2,
      fetch: async (ids) => {
        asked.push([...ids]);
        return !(broken && ids.includes("c"));
      },
    });
    const [first, second] = await Promise.all([load(["a", "b", "c"]), load(["b", "c", "d"])]);
    expect([first, second]).toEqual([["c"], ["c"]]);
    expect(asked).toEqual([["a", "b"], ["c"], ["d"]]);
    broken = false;
    expect(await load(["a", "c", "d"])).toEqual([]);
    expect(asked.slice(3)).toEqual([["c"]]);
  });
});
