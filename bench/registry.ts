// All services that a company has on file, 3,000 of 300 items each, on both databases: how fast they are stored, what they
// take on disk, and how long somebody who looks through them waits.
import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { runOnPostgres } from "../prisma/run-on-postgres.ts";
import { startPostgres } from "../prisma/start-postgres.ts";
import { type Figure, ratioFigure, timeFigure } from "./measure.ts";
import type { Looked, LOOKS as LookNames } from "./registry/look.ts";

const SIZE = { items: 300, services: 3000 };
const FEW = 20;
const RUNS = 5;
const MOST_MILLISECONDS = 1000;
const MOST_RATIO = 1.2;
const MEGABYTE = 1024 * 1024;
const LOOKS: typeof LookNames = [
  ...(["list", "screen", "search-rare", "search-common", "search-absent", "screen-and-search"] as const),
  ...(["compare-20", "compare-20.small", "open-20", "open-20.small"] as const),
];

async function runProgram<Printed>(name: string, ...parameters: string[]): Promise<Printed> {
  const program = path.join(import.meta.dirname, "registry", name);
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...parameters]);
  return JSON.parse(stdout) as Printed;
}

type Place = { kind: string; large: string; small: string; bytes: () => Promise<number> };

function lookFigures(kind: string, { times, found, megabytes }: Looked): Figure[] {
  const of = (name: (typeof LOOKS)[number]): Figure => {
    const timed = times[LOOKS.indexOf(name)];
    if (!timed) throw new Error(`${name} was not timed`);
    return timeFigure(`${kind}.${name}`, timed, RUNS);
  };
  const within = (figure: Figure): Figure => ({
    ...figure,
    aim: `<= ${MOST_MILLISECONDS} ms`,
    held: figure.value <= MOST_MILLISECONDS,
  });
  const beside = (name: "compare-20" | "open-20") =>
    ratioFigure(of(name), { name: `${FEW} services in all`, value: of(`${name}.small`).value }, MOST_RATIO);
  return [
    ...LOOKS.slice(0, 6).map((name) => within(of(name))),
    ...[beside("compare-20"), beside("open-20")],
    ...Object.entries(found).map(([name, value = 0]) => ({ name: `${kind}.found.${name}`, value, unit: "services" })),
    { name: `${kind}.server-memory`, value: megabytes, unit: "MB" },
  ];
}

async function measure({ kind, large, small, bytes }: Place): Promise<Figure[]> {
  await runProgram("fill.ts", small, String(SIZE.items), String(FEW));
  const taken = await runProgram<number>("fill.ts", large, String(SIZE.items), String(SIZE.services));
  const answers = SIZE.items * SIZE.services;
  return [
    { name: `${kind}.import`, value: answers / (taken / 1000), unit: "answers/s" },
    { name: `${kind}.size-on-disk`, value: (await bytes()) / MEGABYTE, unit: "MB" },
    ...lookFigures(kind, await runProgram<Looked>("look.ts", large, small)),
  ];
}

async function measureSqlite(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "kurabe-registry-"));
  const file = (name: string) => path.join(folder, `${name}.db`);
  const [large, small] = [`file:${file("large")}`, `file:${file("small")}`];
  const bytes = async () => (await stat(file("large"))).size;
  return measure({ kind: "sqlite", large, small, bytes }).finally(() => rm(folder, { recursive: true }));
}

async function measurePostgres(): Promise<Figure[]> {
  const server = await startPostgres();
  const [large, small] = [server.url("large"), server.url("small")];
  const bytes = async () => {
    const client = new pg.Client({ connectionString: large });
    await client.connect();
    const { rows } = await client.query<{ size: string }>("SELECT pg_database_size('large') AS size");
    await client.end();
    return Number(rows[0]?.size);
  };
  try {
    for (const name of ["large", "small"]) await runOnPostgres(server.url("postgres"), `CREATE DATABASE ${name}`);
    return await measure({ kind: "postgres", large, small, bytes });
  } finally {
    await server.stop();
  }
}

export async function run(): Promise<Figure[]> {
  return [...(await measureSqlite()), ...(await measurePostgres())];
}
