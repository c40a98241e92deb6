// A program of its own, to be killed: node bench/faults/work.ts DATABASE_URL NAME SHARED TURN
// Imports, signs and makes reviews without end, and prints a line of JSON for each thing that it was told is stored.
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Act } from "#lib/accounts/who-may.ts";
import { type Database, openDatabase } from "#lib/db/open-database.ts";
import { actAs, type UseCase } from "#lib/usecases/acting/act-as.ts";
import { openDecision } from "#lib/usecases/decision/open-decision.ts";
import { saveDecision, signOff } from "#lib/usecases/decision/sign-off.ts";
import { importChecksheet } from "#lib/usecases/import/import-checksheet.ts";
import { createReview } from "#lib/usecases/reviews/create-review.ts";
import { type Acknowledged, FAULTS_REVIEW, ROWS, SIGNED_REVIEW } from "./acknowledged.ts";

const [url = "", name = "", shared = "", first = "0"] = process.argv.slice(2);

function tell(acknowledged: Acknowledged): void {
  process.stdout.write(`${JSON.stringify(acknowledged)}\n`);
}

async function open(): Promise<Database> {
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

const database = await open();

async function act<Input, Result>(act: Act, run: UseCase<Input, Result>, input: Input): Promise<Result> {
  const acted = await actAs({ who: { kind: "terminal", name }, act, run, input }, database);
  if (!acted.ok) throw new Error(acted.code);
  return acted.value;
}

async function importFile(vendor: string): Promise<void> {
  const rows = Array.from({ length: ROWS - 1 }, (_, row) => `${row + 1},対策${row},対策${row}の有無,有り ${vendor}`);
  const bytes = Buffer.from(["No.,項目,内容,回答", ...rows].join("\r\n"));
  const order = { bytes, name: `${vendor}.csv`, reviewKey: FAULTS_REVIEW, vendor, service: "" };
  const imported = await act("importChecksheet", importChecksheet, order);
  if (imported.ok) tell({ kind: "sheet", id: imported.value.checksheetId });
}

async function makeReview(): Promise<void> {
  const made = await act("createReview", createReview, { key: `r-${randomUUID()}`, title: name });
  if (made.ok) tell({ kind: "review", key: made.value.key });
}

async function sign(): Promise<void> {
  const reviewKey = SIGNED_REVIEW;
  const before = await openDecision({ reviewKey }, database);
  if (!before) throw new Error("no review");
  const services = before.decision.services.map((one) => ({ ...one, outcome: "reject" as const, reason: name }));
  const decision = { ...before.decision, services, approver: name };
  const saved = await act("saveDecision", saveDecision, { reviewKey, decision, seen: before.revision });
  const after = await openDecision({ reviewKey }, database);
  if (!saved.ok || !after) return;
  const signed = await act("signOff", signOff, { reviewKey, seen: saved.revision, stamp: after.stamp });
  if (signed.ok) tell({ kind: "signature", number: signed.number, sha256: signed.sha256 });
}

tell({ kind: "ready" });
// The other program imports the same file at the same time.
const works = [
  () => importFile(shared),
  makeReview,
  sign,
  makeReview,
  () => importFile(randomUUID()),
  sign,
  makeReview,
];
for (let turn = Number(first); ; turn += 1) {
  try {
    await works[turn % works.length]?.();
  } catch (error) {
    tell({ kind: "failed", detail: error instanceof Error ? error.name : "" });
    await setTimeout(100);
  }
}
