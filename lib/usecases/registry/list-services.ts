import { z } from "zod";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findInSheets } from "#lib/db/reads/find-in-sheets.ts";
import { listServiceSheets, readCoverage, type ServiceSheet } from "#lib/db/reads/list-service-sheets.ts";
import { compareNames } from "#lib/domain/compare-names.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import type { ScreenedSheet } from "#lib/domain/screening.ts";
import type { ListedServices, ServiceLine } from "#lib/domain/service-line.ts";
import { sheetAge } from "#lib/domain/sheet-age.ts";
import { searchWords } from "#lib/domain/sheet-text.ts";
import { findUnseen } from "../acting/find-unseen.ts";
import { findAnswers } from "../comparison/find-answers.ts";
import { loadTemplate } from "../templates/load-template.ts";
import { findRegistryProfile } from "./registry-profiles.ts";
import { screenSheets } from "./screen-sheets.ts";

export type ServiceQuery = {
  templateKey: string;
  /** `RegistryProfile.id` */
  profileId?: string | undefined;
  /** Words, all of which a service's names or newest sheet must hold. */
  search?: string | undefined;
  /** Only services whose must-haves come to this. */
  musts?: ScreenedSheet["musts"] | undefined;
  /** "old": the newest sheet is two years old or states no date; "current": neither. */
  age?: "old" | "current" | undefined;
  /** `ListedServices.next` of the page before. */
  after?: string | undefined;
  limit?: number;
  /** The answers that hold the words are looked up for each line; default: yes. */
  excerpts?: boolean;
  now?: Date;
};

type Line = Omit<ServiceLine, "found" | "coverage"> & Pick<ServiceSheet, "names" | "derived">;

const PAGE = 100;

/**
 * All services that a company has sheets of, a page at a time: screened by a profile (those that pass first, then what is
 * open, then what fails), else by name. Sheets of reviews of others are not there. Null when there is no such item list, or no such profile about it.
 */
export async function listServices(query: ServiceQuery, given?: Database): Promise<ListedServices | null> {
  const database = given ?? (await currentDatabase());
  const { search = "", after, limit = PAGE, excerpts = true, now = new Date() } = query;
  const words = searchWords(search);
  const lines = await findLines(database, { ...query, words, now });
  if (!lines) return null;
  const musts = { pass: 0, open: 0, fail: 0 };
  for (const { screened } of lines) if (screened) musts[screened.musts] += 1;
  const chosen = query.musts ? lines.filter(({ screened }) => screened?.musts === query.musts) : lines;
  const ordered = chosen.map((line) => ({ line, key: orderKey(line) })).sort((a, b) => compareKeys(a.key, b.key));
  const from = readCursor(after);
  const rest = from ? ordered.filter(({ key }) => compareKeys(key, from) > 0) : ordered;
  const page = rest.slice(0, limit);
  const sheetIds = excerpts ? page.map(({ line }) => line.sheetId) : [];
  const found = await findAnswers(database, { sheetIds, words });
  const last = page.at(-1);
  return {
    lines: page.map(({ line: { names: _, derived, ...line } }) => ({
      ...line,
      coverage: derived && readCoverage(derived.coverage),
      found: found.get(line.sheetId) ?? null,
    })),
    ...{ total: chosen.length, musts },
    next: last && rest.length > limit ? JSON.stringify(last.key) : null,
  };
}

type Finding = ServiceQuery & { words: readonly string[]; now: Date };

async function findLines(database: Database, query: Finding): Promise<Line[] | null> {
  const { templateKey, profileId, words, age, now } = query;
  const loaded = await loadTemplate({ key: templateKey }, database);
  const profile = profileId === undefined ? null : await findRegistryProfile(database, { templateKey, id: profileId });
  if (!loaded || (profileId !== undefined && !profile)) return null;
  const found = words.length > 0 ? await findInSheets(database, words) : null;
  const today = now.toISOString().slice(0, 10);
  const isOld = (disclosedOn: string | null) => sheetAge(disclosedOn, today)?.stale ?? true;
  const unseen = await findUnseen(database);
  const sheets = (await listServiceSheets(database, { templateKey })).filter(({ id }) => !unseen.sheets.has(id));
  const newest = newestOnList(sheets).filter(
    ({ id, disclosedOn }) => (!found || found.has(id)) && (!age || isOld(disclosedOn) === (age === "old")),
  );
  const { template } = loaded;
  const screened = profile ? await screenSheets(database, { sheets: newest, template, profile, now }) : [];
  return newest.map(({ id, serviceId, vendor, service, names, sheets, disclosedOn, derived }, at) => ({
    ...{ serviceId, vendor, service, names, sheetId: id, sheets, disclosedOn, derived },
    screened: screened[at] ?? null,
  }));
}

/** Each service's newest sheet among those placed on the list; where none is, the newest of all. */
function newestOnList(sheets: readonly ServiceSheet[]): (ServiceSheet & { sheets: number })[] {
  const byService = Map.groupBy(sheets, ({ serviceId }) => serviceId);
  return [...byService.values()].flatMap((all) => {
    const placed = all.filter(({ derived }) => derived !== null);
    return newestSheets(placed.length > 0 ? placed : all).map((sheet) => ({ ...sheet, sheets: all.length }));
  });
}

// What passes first; what is better at worst first; then by name. The id parts those of one name.
const keySchema = z.tuple([z.number(), z.number(), z.string(), z.string()]);
type OrderKey = z.infer<typeof keySchema>;
const RANKS = { pass: 0, open: 1, fail: 2 };

function orderKey({ screened, names, serviceId }: Line): OrderKey {
  return screened ? [RANKS[screened.musts], -(screened.score?.worst ?? 0), names, serviceId] : [0, 0, names, serviceId];
}

function compareKeys([rank, score, names, id]: OrderKey, [otherRank, otherScore, others, otherId]: OrderKey): number {
  return rank - otherRank || score - otherScore || compareNames(names, others) || (id < otherId ? -1 : +(id > otherId));
}

/** A cursor comes from an address: what is none begins at the beginning. */
function readCursor(after: string | undefined): OrderKey | null {
  if (after === undefined) return null;
  try {
    return keySchema.parse(JSON.parse(after));
  } catch {
    return null;
  }
}
