import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const app = import.meta.dirname;
const root = dirname(app);

const IMPORTED = /(?:from|import\()\s*"([#.][^"]+\.tsx?)"/g;
const TYPES = /^(?:import|export) type [^;]+;/gm;
const SAID = /useTranslations\(\s*"(\w+)/g;
const GIVEN = /Texts of=\{\[([^\]]*)\]\}/g;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);

/** The namespaces that a file and all it imports say in the browser, and those that are given to it on the way. */
function textsOf(path: string): { said: Set<string>; given: Set<string> } {
  const texts = { said: new Set<string>(), given: new Set<string>() };
  const seen = new Set<string>();
  const look = (file: string, inBrowser: boolean) => {
    if (seen.has(`${file} ${inBrowser}`) || !existsSync(file)) return;
    seen.add(`${file} ${inBrowser}`);
    const text = readFileSync(file, "utf8").replaceAll(TYPES, "");
    const runsThere = inBrowser || text.startsWith('"use client"');
    if (runsThere) for (const name of found(text, SAID)) texts.said.add(name);
    for (const names of found(text, GIVEN)) for (const name of found(names, /"(\w+)"/g)) texts.given.add(name);
    for (const name of found(text, IMPORTED))
      look(name.startsWith("#") ? join(root, name.slice(1)) : join(dirname(file), name), runsThere);
  };
  look(path, false);
  return texts;
}

/** The layouts around a page. */
function layoutsOf(page: string): string[] {
  const folders = relative(app, dirname(page)).split("/");
  const layouts = [app, ...folders.map((_, depth) => join(app, ...folders.slice(0, depth + 1)))];
  return [...new Set(layouts)].map((folder) => join(folder, "layout.tsx")).filter(existsSync);
}

const saidIn = (files: readonly string[]) => new Set(files.flatMap((file) => [...textsOf(file).said]));
const givenBy = (files: readonly string[]) => new Set(files.flatMap((file) => [...textsOf(file).given]));

const pages = globSync("**/{page,not-found,error,forbidden,unauthorized}.tsx", { cwd: app }).sort();
const givers = globSync("**/{page,layout}.tsx", { cwd: app }).filter((file) => givenBy([join(app, file)]).size > 0);

describe("texts of pages", () => {
  it.each(pages)("%s is given all texts that it says in the browser", (page) => {
    const around = [join(app, page), ...layoutsOf(join(app, page))];
    expect([...saidIn(around).difference(givenBy(around))]).toEqual([]);
  });

  it.each(givers)("%s gives no texts that nothing below it says", (giver) => {
    const below = pages.filter((page) => page === giver || !relative(dirname(giver), page).startsWith(".."));
    const said = saidIn(below.map((page) => join(app, page)));
    expect([...givenBy([join(app, giver)]).difference(said)]).toEqual([]);
  });

  it("are looked for in what pages import", () => {
    expect(givers.length).toBeGreaterThan(5);
    const { said } = textsOf(join(app, "reviews/[key]/page.tsx"));
    expect([...said]).toEqual(expect.arrayContaining(["comparison", "judging", "status"]));
  });
});
