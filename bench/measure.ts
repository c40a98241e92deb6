import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
// What one task leaves behind must not be cleared away on the next one's time.
const clearAway = runInNewContext("gc") as () => void;

/** One measured value, as the terminal's contract for `bench --json` has it. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  runs?: number;
  spread?: [number, number];
  peer?: string;
  peerValue?: number;
  peerSpread?: [number, number];
  ratio?: number;
  aim?: string;
  held?: boolean;
};

export type Timed = { median: number; spread: [number, number] };

type Task = () => unknown;

/** Milliseconds that a person waits. */
export const wallClock = (): number => performance.now();

/** Milliseconds of work, whatever else the machine does: for how time grows with size. */
export const processorClock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function time(task: Task, clock: () => number): Promise<number> {
  clearAway();
  const start = clock();
  await task();
  return clock() - start;
}

/** Runs the tasks in turn (A B A B …), after one round that does not count; milliseconds. */
export async function timeInTurn(tasks: readonly Task[], runs: number, clock = wallClock): Promise<Timed[]> {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const taken = await time(task, clock);
      if (round > 0) times[index]?.push(taken);
    }
  }
  return times.map((list) => {
    const sorted = list.toSorted((a, b) => a - b);
    return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, spread: [sorted[0] ?? 0, sorted.at(-1) ?? 0] };
  });
}

/** The figure for one task. */
export function timeFigure(name: string, { median, spread }: Timed, runs: number): Figure {
  return { name, value: median, unit: "ms", runs, spread };
}

/** The figure for one task against another, with the ratio that is aimed at. */
export function ratioFigure(figure: Figure, peer: { name: string; value: number }, most: number): Figure {
  const ratio = figure.value / peer.value;
  return { ...figure, peer: peer.name, peerValue: peer.value, ratio, aim: `<= ${most}`, held: ratio <= most };
}
