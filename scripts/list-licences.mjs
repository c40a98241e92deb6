// At the desk: node scripts/list-licences.mjs
// Prints under which licence each package stands that the program runs on, as the lock file names them. What only builds or tests it is left out.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Packages whose own description names no licence: what the file LICENSE in them says. */
const SAID_ELSEWHERE = { "png-js": "MIT", "seq-queue": "MIT" };

/**
 * Licences of the packages in a lock file, by name and version. "": none is named.
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean }> }} lock
 */
export function licencesOf({ packages }) {
  const named = Object.entries(packages).flatMap(([path, { version, license, dev }]) => {
    if (path === "" || dev) return [];
    const name = path.replace(/^.*node_modules\//, "");
    return [[`${name} ${version}`, license ?? SAID_ELSEWHERE[name] ?? ""]];
  });
  return new Map(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** As a page: a heading a licence, the packages under it. */
function toMarkdown(/** @type {Map<string, string>} */ licences) {
  const groups = [...Map.groupBy(licences, ([, licence]) => licence)].toSorted((a, b) => b[1].length - a[1].length);
  const parts = groups.map(([licence, own]) => `## ${licence}\n\n${own.map(([name]) => `- ${name}`).join("\n")}\n`);
  return `# Licences of ${licences.size} packages\n\n${parts.join("\n")}`;
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8"));
  process.stdout.write(toMarkdown(licencesOf(lock)));
}
