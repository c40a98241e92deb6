// Where a server's processor time went, of the profile that Node writes (--cpu-prof) and of what its child processes took.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Seconds of processor time. `reading`: the processes that read and understand files; `rest`: all that is none of the others. */
export type TimeByLayer = { database: number; react: number; reading: number; rest: number };

type Frame = { functionName: string; url: string };
type Profile = {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  /** Microseconds of the machine's steady clock, as all times here. */
  startTime: number;
  samples: number[];
  timeDeltas: number[];
};
export type Span = { from: number; until: number };

// Prisma compiles queries in WebAssembly; nothing else here does anything there.
const DATABASE = /^wasm:|\/node_modules\/(@prisma|prisma|better-sqlite3|pg[\w-]*|postgres-[\w-]+)\//;
// React and the framework's part that renders are one file.
const REACT = /\/next\/dist\/compiled\/(next-server\/app-page|react)|\/node_modules\/(react|react-dom|scheduler)\//;

/** The steady clock, in microseconds. */
export const steadyNow = () => Number(process.hrtime.bigint() / 1000n);

/**
 * Sums the samples of a span up, each by whose code was running: native functions and Node's own count as their caller's. Idle time is left out. Our components
 * and the widgets count as `rest`, though React calls them: the built files do not part them from use cases. So `rest` is no less than it should be.
 */
export function readProfile(folder: string, { from, until }: Span): Omit<TimeByLayer, "reading"> {
  const sums = { database: 0, react: 0, rest: 0 };
  for (const name of readdirSync(folder)) {
    const profile = JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Profile;
    const layers = layersOf(profile);
    let at = profile.startTime;
    for (const [index, sample] of profile.samples.entries()) {
      const took = profile.timeDeltas[index] ?? 0;
      at += took;
      const layer = layers.get(sample);
      if (at >= from && at <= until && layer) sums[layer] += took / 1e6;
    }
  }
  return sums;
}

type Layer = "database" | "react" | "rest";

/** The layer of each node; none where nothing was done. */
function layersOf({ nodes }: Profile): Map<number, Layer | null> {
  const layers = new Map<number, Layer | null>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, caller: Layer) => {
    const node = byId.get(id);
    if (!node) return;
    const own = layerOf(node.callFrame, caller);
    layers.set(id, own);
    for (const child of node.children ?? []) visit(child, own ?? "rest");
  };
  const [root] = nodes;
  if (root) visit(root.id, "rest");
  return layers;
}

function layerOf({ functionName, url }: Frame, caller: Layer): Layer | null {
  if (functionName === "(idle)") return null;
  if (DATABASE.test(url)) return "database";
  if (REACT.test(url)) return "react";
  return url === "" || url.startsWith("node:") ? caller : "rest";
}

/** Seconds that the ended child processes of a process took; 0 where the system does not say so (it is Linux that does). */
export function childSeconds(pid: number): number {
  try {
    // Behind the program's name in brackets; clock ticks, a hundred a second.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
