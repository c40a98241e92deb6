import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";

/** The review into which reviewers import; verdicts are said on the example. */
export const LOAD_REVIEW = "load";
const READ_REVIEW = "example";
const THINKS = { least: 500, most: 2_500 };
// Of what a reviewer does, in turn: mostly looking.
const DAY = [
  "page",
  "verdict",
  "answers",
  "page",
  "verdict",
  "services",
  "page",
  "verdict",
  "reviews",
  "import",
] as const;
export type Deed = (typeof DAY)[number];

/** One cell that one reviewer judges, and nobody else. */
export type OwnCell = { profileId: string; item: string; sheetId: string };

/** What came of one reviewer's time. */
export type Diary = {
  times: { deed: Deed; milliseconds: number }[];
  errors: string[];
  /** Ids of sheets that the server said it stored. */
  imported: string[];
  /** How many verdicts the server said it stored, and the reason of the last one. */
  verdicts: number;
  lastReason: string | null;
};

type Work = { addresses: readonly string[]; cell: OwnCell; name: string; until: number; random: () => number };

/** Looks, judges and imports until it is time, each request to another server. */
export async function review({ addresses, cell, name, until, random }: Work): Promise<Diary> {
  const diary: Diary = { times: [], errors: [], imported: [], verdicts: 0, lastReason: null };
  let seen: { opinion: string; reason: string } | null = null;
  for (let turn = Math.floor(random() * DAY.length); Date.now() < until; turn += 1) {
    const deed = DAY[turn % DAY.length] ?? "page";
    const at = addresses[turn % addresses.length] ?? "";
    const begun = performance.now();
    try {
      if (deed === "verdict") {
        const verdict = { opinion: "acceptable", reason: `${name} ${turn}` };
        const said = await post(`${at}/reviews/${READ_REVIEW}/verdicts`, JSON.stringify({ ...cell, verdict, seen }));
        if (said.changed) throw new Error("somebody else changed a cell that is nobody else's");
        seen = verdict;
        diary.verdicts += 1;
        diary.lastReason = verdict.reason;
      } else if (deed === "import") {
        diary.imported.push(String((await post(`${at}/api/import`, makeFile())).checksheetId));
      } else await get(`${at}${pathOf(deed, cell)}`);
    } catch (error) {
      diary.errors.push(`${deed}: ${error instanceof Error ? error.message : error}`);
    }
    diary.times.push({ deed, milliseconds: performance.now() - begun });
    await setTimeout(THINKS.least + random() * (THINKS.most - THINKS.least));
  }
  return diary;
}

function pathOf(deed: "page" | "answers" | "services" | "reviews", { sheetId }: OwnCell): string {
  if (deed === "page") return `/reviews/${READ_REVIEW}`;
  return deed === "answers" ? `/reviews/${READ_REVIEW}/answers?sheets=${sheetId}` : `/${deed}`;
}

function makeFile(): FormData {
  const vendor = `Vendor ${randomUUID()}`;
  const rows = Array.from({ length: 30 }, (_, row) => `${row + 1},対策${row},対策${row}の有無,有り ${vendor}`);
  const form = new FormData();
  form.set("file", new Blob([["No.,項目,内容,回答", ...rows].join("\r\n")]), `${vendor}.csv`);
  const order = { reviewKey: LOAD_REVIEW, vendor, service: "", disclosedOn: null, layout: null, decisions: {} };
  form.set("order", JSON.stringify(order));
  return form;
}

async function post(url: string, body: string | FormData): Promise<Record<string, unknown>> {
  const answer = await fetch(url, { method: "POST", body });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as Record<string, unknown>;
}

async function get(url: string): Promise<void> {
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.status}`);
}
