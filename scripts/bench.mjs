// `npm run bench -- [NAME…] [--json]`: runs the measurements of bench/ and exits 1 when an aim was not held.
import { existsSync } from "node:fs";
import { cpus } from "node:os";
import { ensureInstalled, handOver, root } from "./ensure-installed.mjs";

if (!process.versions.node.startsWith("24.")) {
  ensureInstalled();
  handOver("scripts/bench.mjs", process.argv.slice(2));
} else {
  await main(process.argv.slice(2));
}

async function main(parameters) {
  const all = [
    "read",
    "sheets",
    "strangers",
    "place",
    "interpret",
    "compare",
    "grid",
    "report",
    "load",
    "faults",
    "registry",
  ];
  const asked = parameters.filter((parameter) => !parameter.startsWith("--"));
  const unknown = asked.filter((name) => !existsSync(`${root}/bench/${name}.ts`));
  if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(", ")}.`);
    process.exit(2);
  }
  const names = asked.length > 0 ? asked : all.filter((name) => existsSync(`${root}/bench/${name}.ts`));
  const results = [];
  for (const name of names) {
    const { run } = await import(`../bench/${name}.ts`);
    results.push({ bench: name, machine: { cpus: cpus().length, node: process.versions.node }, figures: await run() });
  }
  if (parameters.includes("--json")) console.log(JSON.stringify(results.length === 1 ? results[0] : results, null, 2));
  else printTables(results);
  const isHeld = results.every(({ figures }) => figures.every((figure) => figure.held !== false));
  process.exit(isHeld ? 0 : 1);
}

function printTables(results) {
  for (const { bench, machine, figures } of results) {
    console.log(`${bench} (${machine.cpus} cores, Node ${machine.node})`);
    console.table(
      figures.map(({ name, value, unit, spread, peer, peerValue, peerSpread, ratio, aim, held }) => ({
        name,
        value: `${round(value)}${between(spread)} ${unit}`,
        peer: peer ? `${peer}: ${round(peerValue)}${between(peerSpread)}` : "",
        ratio: ratio === undefined ? "" : round(ratio),
        aim: aim ?? "",
        held: held ?? "",
      })),
    );
  }
}

/** From the least to the most of all runs, beside their median. */
function between(spread) {
  return spread ? ` (${spread.map(round).join("–")})` : "";
}

function round(value) {
  return typeof value === "number" ? Number(value.toPrecision(4)) : (value ?? "");
}
