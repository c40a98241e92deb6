import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { licencesOf } from "./list-licences.mjs";

/** Whoever runs or changes Kurabe may do so under Apache-2.0: these ask for no more than that they are named. */
const PERMISSIVE = [
  "MIT",
  "MIT-0",
  "Apache-2.0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BSD",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "Zlib",
  "CC0-1.0",
  "CC-BY-4.0",
  "OFL-1.1",
];
/** These bind whoever changes the package's own files, which nobody here does: they are loaded as they come. */
const AS_THEY_COME = ["MPL-2.0", "EPL-2.0", "LGPL-3.0-or-later"];

/** Of "A OR B" one must do, of "A AND B" both. */
function isAllowed(licence: string): boolean {
  const allowed = new Set([...PERMISSIVE, ...AS_THEY_COME]);
  const choices = licence.replace(/[()]/g, "").split(/ or /i);
  return choices.some((choice) => choice.split(/ and /i).every((one) => allowed.has(one.trim())));
}

it("knows the licence of each package that the program runs on, and may use it", () => {
  const licences = licencesOf(JSON.parse(readFileSync("package-lock.json", "utf8")));
  expect(licences.size).toBeGreaterThan(100);
  expect([...licences].filter(([, licence]) => !isAllowed(licence))).toEqual([]);
});

it("leaves out what only builds or tests it, and says where none is named", () => {
  const packages = {
    "": { version: "1", license: "Apache-2.0" },
    "node_modules/b": { version: "2", license: "MIT" },
    "node_modules/b/node_modules/a": { version: "1" },
    "node_modules/c": { version: "3", license: "GPL-3.0", dev: true },
  };
  expect([...licencesOf({ packages })]).toEqual([
    ["a 1", ""],
    ["b 2", "MIT"],
  ]);
  expect([
    isAllowed(""),
    isAllowed("GPL-3.0-only"),
    isAllowed("MIT OR GPL-3.0-or-later"),
    isAllowed("MIT AND GPL-3.0-only"),
  ]).toEqual([...[false, false, true, false]]);
});
