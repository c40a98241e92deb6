// Runs the boundary rules over the code, then proves that they bite: each sample import below must be refused by
// the rule named beside it, and the tool must have seen the code at all ("no violations" over no modules is no proof).
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import configuration from "../.dependency-cruiser.mjs";

const FOLDERS = ["lib", "app", "api", "client", "components", "cli", "bench", "prisma"].filter((folder) =>
  existsSync(folder),
);
const MINIMUM_MODULES = 20;

/** [where the probe stands, what it imports, the rule that must refuse it] */
const FORBIDDEN = [
  ["lib/domain", "../compare/compare-answers.ts", "domain-knows-only-itself"],
  ["lib/match", "../interpret/interpret-answer.ts", "stations-do-not-know-each-other"],
  ["lib/compare", "../db/open-database.ts", "stations-do-not-know-each-other"],
  ["lib/recognise", "papaparse", "stations-use-no-packages"],
  ["lib/recognise", "node:fs", "stations-touch-no-machine"],
  ["lib/usecases", "papaparse", "formats-live-at-the-edges"],
  ["lib/accounts", "../db/open-database.ts", "accounts-is-a-table"],
  ["lib/work", "../db/open-database.ts", "work-is-plain"],
  ["lib/outbox", "../db/open-database.ts", "outbox-is-handed-what-it-sends"],
  ["lib/usecases", "nodemailer", "post-leaves-by-lib-outbox"],
  ["lib/usecases", "better-auth", "auth-lives-in-lib-auth"],
  ["lib/usecases", "@prisma/client", "prisma-lives-in-lib-db"],
  ["lib/db", "../compare/compare-answers.ts", "db-knows-only-domain"],
  ["lib/usecases", "react", "lib-knows-no-face"],
  ["app", "../lib/db/open-database.ts", "app-writes-through-usecases"],
  ["api", "../lib/db/reads/find-review.ts", "api-is-a-table-of-use-cases"],
  ["api", "next/server", "api-is-a-table-of-use-cases"],
  ["client", "../lib/domain/language.ts", "client-knows-the-document-alone"],
  ["components/comparison", "../../lib/db/open-database.ts", "components-know-no-server"],
  ["components/ui", "../../lib/domain/template.ts", "ui-knows-no-domain-word"],
  ["components/ui", "next/link", "links-are-our-own"],
  ["lib/compare", "./no-such-file.ts", "not-to-unresolvable"],
];

/** Cruises `files` and returns the violations and how many modules were seen. */
async function inspect(files) {
  const result = await cruise(
    files,
    { ...configuration.options, ruleSet: { forbidden: configuration.forbidden }, validate: true },
    undefined,
    { tsConfig: extractTSConfig("tsconfig.json") },
  );
  return { violations: result.output.summary.violations, modules: result.output.summary.totalCruised };
}

/** The samples whose rule does not refuse them: each is planted in its folder for a moment, all of them at once. */
async function findToothless() {
  const probes = FORBIDDEN.map((sample, at) => ({ sample, file: `${sample[0]}/boundary-probe-${at}.ts` }));
  try {
    for (const { sample, file } of probes) writeFileSync(file, `import ${JSON.stringify(sample[1])};\n`);
    const { violations } = await inspect(probes.map(({ file }) => file));
    const isRefused = ({ sample, file }) =>
      violations.some(({ rule, from }) => rule.name === sample[2] && from === file);
    return probes.filter((probe) => !isRefused(probe)).map(({ sample }) => sample);
  } finally {
    for (const { file } of probes) rmSync(file, { force: true });
  }
}

const { violations, modules } = await inspect(FOLDERS);
for (const { from, to, rule } of violations) {
  const { comment } = configuration.forbidden.find((candidate) => candidate.name === rule.name) ?? {};
  console.error(`${rule.name}: ${from} → ${to}\n  ${comment}`);
}
if (modules < MINIMUM_MODULES) console.error(`Only ${modules} modules seen: the tool is not reading the code.`);

const toothless = await findToothless();
for (const [folder, target, rule] of toothless) console.error(`${rule} does not refuse ${folder} → ${target}`);

const failed = violations.length > 0 || modules < MINIMUM_MODULES || toothless.length > 0;
console.log(
  `boundaries: ${modules} modules, ${violations.length} violations, ${FORBIDDEN.length - toothless.length} of ${FORBIDDEN.length} probes refused`,
);
process.exit(failed ? 1 : 0);
