// Fifty reviewers look, judge and import for two minutes, on this machine only: one server on SQLite, two on PostgreSQL, each request to the other one.
// What they were told is compared with what is stored. KURABE_LOAD_SECONDS: how long (120).
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { requirementProfileSchema } from "#lib/domain/requirements.ts";
import { verifyLog } from "#lib/usecases/acting/verify-log.ts";
import { createReview } from "#lib/usecases/reviews/create-review.ts";
import { loadExample } from "#lib/usecases/reviews/load-example.ts";
import { runOnPostgres } from "../prisma/run-on-postgres.ts";
import { startPostgres } from "../prisma/start-postgres.ts";
import { ensureBuilt } from "../scripts/prepare.mjs";
import { type Diary, LOAD_REVIEW, type OwnCell, review } from "./load/reviewer.ts";
import { type Running, startServer } from "./load/server.ts";
import { steadyNow, type TimeByLayer } from "./load/time-by-layer.ts";
import { seeded } from "./make-sheets.ts";
import type { Figure } from "./measure.ts";

const REVIEWERS = 50;
const SECONDS = Number(process.env["KURABE_LOAD_SECONDS"] || 120);
const MOST_GROWTH = 1.5;

async function openFilled(url: string): Promise<Database> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(opened.code);
  await loadExample(opened.value);
  await createReview({ key: LOAD_REVIEW, title: "load" }, opened.value);
  return opened.value;
}

/** As many cells as there are reviewers: each requirement of each profile, on each sheet. */
async function listCells({ reader }: Database): Promise<OwnCell[]> {
  const review = await reader.review.findUniqueOrThrow({
    where: { key: "example" },
    include: { profiles: true, checksheets: true },
  });
  return review.profiles
    .flatMap(({ id: profileId, content }) => {
      const { requirements } = requirementProfileSchema.parse(JSON.parse(content));
      const items = [...new Set(requirements.map(({ item }) => item))];
      return items.flatMap((item) =>
        review.checksheets.map(({ checksheetId: sheetId }) => ({ profileId, item, sheetId })),
      );
    })
    .slice(0, REVIEWERS);
}

/** What the reviewers were told against what is there. */
async function compare(database: Database, { cells, diaries }: { cells: OwnCell[]; diaries: Diary[] }) {
  const { reader } = database;
  const sheets = await reader.reviewChecksheet.findMany({ where: { review: { key: LOAD_REVIEW } } });
  const stored = new Set(sheets.map(({ checksheetId }) => checksheetId));
  const told = diaries.flatMap(({ imported }) => imported);
  const verdicts = await reader.verdict.findMany({});
  const reasonAt = new Map(verdicts.map((one) => [`${one.profileId} ${one.checksheetId} ${one.item}`, one.reason]));
  const lostVerdicts = cells.filter(({ profileId, item, sheetId }, index) => {
    return (reasonAt.get(`${profileId} ${sheetId} ${item}`) ?? null) !== (diaries[index]?.lastReason ?? null);
  });
  const logged = await reader.auditEntry.count({ where: { act: "decideVerdict" } });
  const said = diaries.reduce((sum, { verdicts: count }) => sum + count, 0);
  return {
    lost: told.filter((id) => !stored.has(id)).length + lostVerdicts.length + Math.max(0, said - logged),
    doubled: sheets.length - new Set(told).size + Math.max(0, logged - said),
    chain: (await verifyLog(database)).ok ? 0 : 1,
  };
}

type Place = { kind: string; url: string; secretFile: string; servers: number; folder: string };

async function measure({ kind, url, secretFile, servers, folder }: Place): Promise<Figure[]> {
  const database = await openFilled(url);
  const cells = await listCells(database);
  if (cells.length < REVIEWERS) throw new Error(`only ${cells.length} cells to judge`);
  const running: Running[] = [];
  for (let index = 0; index < servers; index += 1) {
    running.push(await startServer({ url, secretFile, profiles: path.join(folder, `${kind}-${index}`) }));
  }
  const memory = () => Promise.all(running.map(({ megabytes }) => megabytes())).then((all) => Math.max(...all));
  const reading = () => running.reduce((sum, { readingSeconds }) => sum + readingSeconds(), 0);
  const [begun, from, readingBefore] = [Date.now(), steadyNow(), reading()];
  const until = begun + SECONDS * 1000;
  const addresses = running.map(({ address }) => address);
  const early = new Promise<number>((resolve) => setTimeout(() => resolve(memory()), SECONDS * 333));
  const work = cells.map((cell, index) => {
    return review({ addresses, cell, name: `reviewer ${index}`, until, random: seeded(index) });
  });
  const diaries = await Promise.all(work);
  const took = (Date.now() - begun) / 1000;
  const span = { from, until: steadyNow() };
  const [before, after] = [await early, await memory()];
  const readingTook = reading() - readingBefore;
  const codes = await Promise.all(running.map(({ stop }) => stop()));
  const own = running.map(({ timeIn }) => timeIn(span));
  const sum = (layer: "database" | "react" | "rest") => own.reduce((total, one) => total + one[layer], 0);
  const time = { database: sum("database"), react: sum("react"), reading: readingTook, rest: sum("rest") };
  const damage = await compare(database, { cells, diaries });
  await database.close();
  for (const error of new Set(diaries.flatMap(({ errors }) => errors))) console.error(`${kind}: ${error}`);
  return toFigures(kind, { diaries, took, damage, time, memory: { before, after }, codes });
}

type Measured = {
  diaries: Diary[];
  took: number;
  damage: Record<string, number>;
  time: TimeByLayer;
  memory: { before: number; after: number };
  codes: (number | null)[];
};

function toFigures(kind: string, { diaries, took, damage, time, memory, codes }: Measured): Figure[] {
  const times = diaries.flatMap((diary) => diary.times);
  const errors = diaries.flatMap((diary) => diary.errors).length + codes.filter((code) => code !== 0).length;
  const none = (name: string, value: number) => ({
    name: `${kind}.${name}`,
    value,
    unit: "",
    aim: "= 0",
    held: value === 0,
  });
  const deeds = [...Map.groupBy(times, ({ deed }) => deed)].toSorted();
  const ratio = memory.after / memory.before;
  return [
    { name: `${kind}.requests`, value: times.length / took, unit: "/s" },
    { name: `${kind}.p95`, value: percentile(times.map(({ milliseconds }) => milliseconds)), unit: "ms" },
    ...deeds.map(([deed, done]) => {
      const value = percentile(done.map(({ milliseconds }) => milliseconds));
      return { name: `${kind}.${deed}.p95`, value, unit: "ms", runs: done.length };
    }),
    ...shareFigures(kind, time),
    none("errors", errors),
    ...Object.entries(damage).map(([name, value]) => none(name, value)),
    {
      ...{ name: `${kind}.memory`, value: memory.after, unit: "MB", peer: "after a third of the time" },
      ...{ peerValue: memory.before, ratio, aim: `<= ${MOST_GROWTH}`, held: ratio <= MOST_GROWTH },
    },
  ];
}

/** Whose the processor time of the servers was. What PostgreSQL does is another program's, and not in it. */
function shareFigures(kind: string, time: TimeByLayer): Figure[] {
  const all = Object.values(time).reduce((sum, seconds) => sum + seconds, 0);
  const share = (seconds: number) => (100 * seconds) / all;
  const outside = {
    name: `${kind}.time.outside-database-and-react`,
    value: share(time.reading + time.rest),
    unit: "%",
  };
  const layers = Object.entries(time).map(([layer, seconds]) => {
    return { name: `${kind}.time.${layer}`, value: share(seconds), unit: `% of ${all.toFixed(0)} s` };
  });
  return [outside, ...layers];
}

function percentile(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
}

export async function run(): Promise<Figure[]> {
  if (!ensureBuilt()) throw new Error("the pages could not be built");
  const folder = await mkdtemp(path.join(tmpdir(), "kurabe-load-"));
  const secretFile = path.join(folder, "secret");
  const server = await startPostgres();
  try {
    await runOnPostgres(server.url("postgres"), "CREATE DATABASE load");
    const sqlite = { kind: "sqlite", url: `file:${path.join(folder, "kurabe.db")}`, secretFile, servers: 1, folder };
    const postgres = { kind: "postgres", url: server.url("load"), secretFile, servers: 2, folder };
    return [...(await measure(sqlite)), ...(await measure(postgres))];
  } finally {
    await server.stop();
    await rm(folder, { recursive: true });
  }
}
