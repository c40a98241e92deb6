import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describePaths, pathsFile } from "./generate.ts";

it("knows the operations as they are: where this fails, run node client/generate.ts", async () => {
  expect(readFileSync(pathsFile, "utf8") === (await describePaths())).toBe(true);
});
