import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs", "security.md"), "utf8");
const paths = [
  ...new Set([...page.matchAll(/`((?:[\w.[\]-]+\/)+[\w.[\]-]+\.(?:ts|tsx|mjs))`/g)].map(([, path = ""]) => path)),
];

/** Each quoted name of a test in the table, with the file that is named before it (`"the same"`: in the line before). */
function listNamedTests(): { path: string; name: string }[] {
  const named: { path: string; name: string }[] = [];
  let path = "";
  for (const line of page.split("\n").filter((one) => one.startsWith("|"))) {
    for (const [, code, name] of line.matchAll(/`([^`]+)`|"([^"]+)"/g)) {
      if (code !== undefined && /\.(?:test|spec)\.tsx?$/.test(code)) path = code;
      if (name !== undefined) named.push({ path, name });
    }
  }
  return named;
}

describe("the page on security", () => {
  it("names files that there are", () => {
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("names tests that there are", () => {
    const named = listNamedTests();
    expect(named.length).toBeGreaterThan(20);
    const isThere = ({ path, name }: { path: string; name: string }) =>
      existsSync(join(root, path)) && readFileSync(join(root, path), "utf8").includes(name);
    expect(named.filter((one) => !isThere(one))).toEqual([]);
  });

  it("names what holds each point that is met", () => {
    const rows = page.split("\n").filter((line) => /^\| \d/.test(line));
    expect(rows.length).toBeGreaterThan(30);
    const held = rows.map((line) => line.split("|").map((cell) => cell.trim()));
    expect(held.filter(([, , , state = "", where = ""]) => state.startsWith("met") && where === "")).toEqual([]);
  });
});
