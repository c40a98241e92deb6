// What faults leave behind: programs killed at random moments, two at once on one database; PostgreSQL stopped and started; a disk that is full; a reader
// that hangs. After each, nothing that was acknowledged may be missing, nothing half there, nothing doubled, and the log's chain must hold.
// KURABE_KILLS: how many kills in all (200).
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { type DatabaseKind, listMigrations } from "#lib/db/migrations.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { readLimits } from "#lib/read/limits.ts";
import { importChecksheet } from "#lib/usecases/import/import-checksheet.ts";
import { createReview } from "#lib/usecases/reviews/create-review.ts";
import { loadExample } from "#lib/usecases/reviews/load-example.ts";
import { addressOn, runOnPostgres } from "../prisma/run-on-postgres.ts";
import { type PostgresServer, startPostgres } from "../prisma/start-postgres.ts";
import { type Acknowledged, FAULTS_REVIEW } from "./faults/acknowledged.ts";
import { type Damage, examine } from "./faults/examine.ts";
import { startWorker } from "./faults/worker.ts";
import { seeded } from "./make-sheets.ts";
import type { Figure } from "./measure.ts";

const KILLS = Number(process.env["KURABE_KILLS"] || 200);
// Of ten kills one hits a migration; the others hit two programs at once.
const MIGRATIONS_KILLED = Math.ceil(KILLS / 20);
const ROUNDS = Math.ceil((KILLS / 2 - MIGRATIONS_KILLED) / 2);
const LATEST_OF_WORK = 400;
// Beyond the time that bringing a database up to date takes when nothing disturbs it, so that some get through.
const LATEST_OF_MIGRATION = 1.3;
const MOST_ACKNOWLEDGED = 4;
// The works begin with a file that both import; with a signature; with a review.
const FIRST_TURNS = [0, 2, 3];
const DISK = { megabytes: 16, roundsOfWork: 3 };
const random = seeded(20261126);

async function openFilled(url: string): Promise<Database> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(opened.code);
  await loadExample(opened.value);
  await createReview({ key: FAULTS_REVIEW, title: "faults" }, opened.value);
  return opened.value;
}

/** Figures that must be 0. */
function damageFigures(name: string, damage: Damage): Figure[] {
  return Object.entries(damage).map(([what, value]) => ({
    ...{ name: `${name}.${what}`, value, unit: "", aim: "= 0", held: value === 0 },
  }));
}

const count = (name: string, value: number, least = 1): Figure => ({
  ...{ name, value, unit: "", aim: `>= ${least}`, held: value >= least },
});

/** Two programs work on one database and are killed, each at a moment of its own, again and again. */
async function killWork(kind: DatabaseKind, url: string): Promise<Figure[]> {
  const database = await openFilled(url);
  const told: Acknowledged[] = [];
  const worst: Damage = { missing: 0, half: 0, doubled: 0, unlogged: 0, chain: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const turn = String(FIRST_TURNS[round % FIRST_TURNS.length]);
    const workers = ["a", "b"].map((name) => startWorker("work.ts", url, name, `shared-${round}`, turn));
    await Promise.all(
      workers.map(async (worker) => {
        await worker.hears("ready");
        await worker.acknowledges(Math.floor(random() * (MOST_ACKNOWLEDGED + 1)));
        await setTimeout(random() * LATEST_OF_WORK);
        await worker.kill();
      }),
    );
    told.push(...workers.flatMap((worker) => worker.told));
    const damage = await examine(database, told);
    for (const what of Object.keys(worst) as (keyof Damage)[]) worst[what] = Math.max(worst[what], damage[what]);
  }
  await database.close();
  const acknowledged = told.filter(({ kind: one }) => one !== "ready" && one !== "failed").length;
  return [
    count(`${kind}.killed`, ROUNDS * 2),
    count(`${kind}.acknowledged`, acknowledged),
    ...damageFigures(`${kind}.killed`, worst),
  ];
}

/** Killed while the database is brought up to date: afterwards it is as before, or up to date, and can be brought up to date. */
async function killMigrations(kind: DatabaseKind, makeUrl: (name: string) => Promise<string>): Promise<Figure[]> {
  const all = listMigrations(kind);
  const outcomes = { before: 0, after: 0, half: 0 };
  const startMigration = async (name: string) => {
    const url = await makeUrl(name);
    const older = await openDatabase(url, { migrations: all.slice(0, 3) });
    if (older.ok) await older.value.close();
    const worker = startWorker("migrate.ts", url);
    await worker.hears("ready");
    return { url, worker, begun: performance.now() };
  };
  const undisturbed = await startMigration("undisturbed");
  await undisturbed.worker.ended;
  const takes = performance.now() - undisturbed.begun;
  for (let round = 0; round < MIGRATIONS_KILLED; round += 1) {
    const { url, worker } = await startMigration(`migrated_${round}`);
    // Evenly over the time that it takes: of a few, some must hit the middle of it.
    await setTimeout((((round + random()) * takes) / MIGRATIONS_KILLED) * LATEST_OF_MIGRATION);
    await worker.kill();
    outcomes[await standing(kind, url)] += 1;
    const opened = await openDatabase(url);
    if (!opened.ok) outcomes.half += 1;
    else await opened.value.close();
  }
  return [
    ...[
      count(`${kind}.migrations-killed`, MIGRATIONS_KILLED),
      count(`${kind}.migrations-as-before`, outcomes.before, 0),
    ],
    count(`${kind}.migrations-done`, outcomes.after, 0),
    { name: `${kind}.migrations-half`, value: outcomes.half, unit: "", aim: "= 0", held: outcomes.half === 0 },
  ];
}

/** Which steps a database says it has taken; opened as the program that knows just those. */
async function standing(kind: DatabaseKind, url: string): Promise<"before" | "after" | "half"> {
  const all = listMigrations(kind);
  const few = await openDatabase(url, { migrations: all.slice(0, 3) });
  if (few.ok) {
    await few.value.close();
    return "before";
  }
  return few.code === "database-newer" ? "after" : "half";
}

/** PostgreSQL is stopped under two working programs and started again, twice. */
async function restartPostgres(server: PostgresServer, url: string): Promise<Figure[]> {
  const database = await openFilled(url);
  const workers = ["a", "b"].map((name) => startWorker("work.ts", url, name, "shared"));
  await Promise.all(workers.map((worker) => worker.hears("review")));
  for (const times of [1, 2]) {
    await server.restart();
    await Promise.all(workers.map((worker) => worker.hears("review", times * 3)));
  }
  await Promise.all(workers.map((worker) => worker.kill()));
  const told = workers.flatMap((worker) => worker.told);
  const damage = await examine(database, told);
  await database.close();
  return [
    count("postgres.restarted.refused-meanwhile", told.filter(({ kind }) => kind === "failed").length, 0),
    ...damageFigures("postgres.restarted", damage),
  ];
}

/** A small file system is filled up under a working program, and then has room again. Only root can make one. */
async function fillDisk(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "kurabe-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${DISK.megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    await rm(folder, { recursive: true });
    return [{ name: "sqlite.disk-full.not-tried", value: 1, unit: "no small file system can be made here" }];
  }
  try {
    const url = `file:${path.join(folder, "kurabe.db")}`;
    const database = await openFilled(url);
    const worker = startWorker("work.ts", url, "a", "shared");
    await worker.hears("review");
    const ballast = path.join(folder, "ballast");
    await writeFile(ballast, new Uint8Array(DISK.megabytes << 20)).catch(() => {});
    await worker.hears("failed", DISK.roundsOfWork);
    const before = worker.told.filter(({ kind }) => kind === "review").length;
    await rm(ballast);
    await worker.hears("review", before + 1);
    await worker.kill();
    const damage = await examine(database, worker.told);
    await database.close();
    const refused = worker.told.filter(({ kind }) => kind === "failed").length;
    return [count("sqlite.disk-full.refused", refused), ...damageFigures("sqlite.disk-full", damage)];
  } finally {
    execFileSync("umount", ["-l", folder]);
    await rm(folder, { recursive: true });
  }
}

/** The process that reads a file is stopped in the middle of it: it is killed in time, and the next file is read. */
async function hangReader(url: string): Promise<Figure[]> {
  const database = await openFilled(url);
  const bytes = Buffer.from("No.,項目,内容,回答\r\n1,火災対策,火災対策の有無,有り\r\n");
  const order = { bytes, name: "a.csv", reviewKey: FAULTS_REVIEW, vendor: "Hanging", service: "" };
  const begun = performance.now();
  const imported = importChecksheet(order, database);
  while (readers().length === 0) await setTimeout(5);
  for (const pid of readers()) process.kill(pid, "SIGSTOP");
  const refused = await imported;
  const value = performance.now() - begun;
  const next = await importChecksheet(order, database);
  await database.close();
  const most = readLimits.milliseconds + 5_000;
  const held = !refused.ok && refused.code === "read-timeout" && next.ok && value <= most;
  return [{ name: "sqlite.reader-hangs.freed-after", value, unit: "ms", aim: `<= ${most} ms, then the next`, held }];
}

/** Processes that this one started to read files. */
function readers(): number[] {
  const listed = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)], { encoding: "utf8" });
  const lines = listed.split("\n").filter((line) => line.includes("parse-document-process"));
  return lines.map((line) => Number.parseInt(line, 10));
}

async function onSqlite(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "kurabe-faults-"));
  const url = (name: string) => `file:${path.join(folder, `${name}.db`)}`;
  try {
    return [
      ...(await killWork("sqlite", url("work"))),
      ...(await killMigrations("sqlite", async (name) => url(name))),
      ...(await fillDisk()),
      ...(await hangReader(url("hanging"))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<Figure[]> {
  const server = await startPostgres();
  const make = async (name: string) => {
    await runOnPostgres(server.url("postgres"), `CREATE DATABASE ${name}`);
    return addressOn(server.url("postgres"), name);
  };
  try {
    return [
      ...(await killWork("postgres", await make("work"))),
      ...(await killMigrations("postgres", make)),
      ...(await restartPostgres(server, await make("restarted"))),
    ];
  } finally {
    await server.stop();
  }
}

export async function run(): Promise<Figure[]> {
  return [...(await onSqlite()), ...(await onPostgres())];
}
