import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("stand in files of their own: an action inside a component would close over values, which the framework sends to browsers under a key that is no secret", () => {
  const files = globSync("{app,components,lib}/**/*.{ts,tsx}").filter((file) => !file.endsWith(".test.ts"));
  const said = files.flatMap((file) => {
    const source = readFileSync(file, "utf8");
    return /["']use server["']/.test(source) ? [{ file, isWhole: source.startsWith('"use server";\n') }] : [];
  });
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter(({ isWhole }) => !isWhole)).toEqual([]);
});
