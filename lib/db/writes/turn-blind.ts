import { type Assignment, isSamePair } from "#lib/domain/assignment.ts";
import { assignmentFinder } from "#lib/domain/find-assignment.ts";
import type { Transaction } from "../open-database.ts";
import { makeSalt } from "./seal-verdict.ts";

type Turning = {
  reviewId: string;
  items: readonly string[];
  /** Who judges these items, over all services. */
  before: readonly Assignment[];
  after: readonly Assignment[];
  now: Date;
};

type Key = { profileId: string; checksheetId: string; item: string };

/** `sealed`: verdicts that became one person's word; `opened`: words that became verdicts, as the log keeps them. */
type Turned = { kind: "turned"; sealed: Key[]; opened: object[] } | { kind: "not-said" };

/**
 * Who judges an answer becomes two, or one again. What one of the two had said openly is from now on their word alone, for the other must
 * not see it; the word of who goes on alone becomes the verdict, unless both had spoken. "not-said": whoever does it is one of two and has
 * not spoken where the other has, and would see the other's word by it. A verdict of a third stays: it has been read.
 */
export async function turnBlind(transaction: Transaction, turning: Turning): Promise<Turned> {
  const { tables, by } = transaction;
  const { reviewId, now } = turning;
  const [find, findNow] = [assignmentFinder(turning.before), assignmentFinder(turning.after)];
  const sheets = await tables.reviewChecksheet.findMany({
    where: { reviewId },
    select: { checksheetId: true, checksheet: { select: { serviceId: true } } },
  });
  const services = new Map(sheets.map(({ checksheetId, checksheet }) => [checksheetId, checksheet.serviceId]));
  const turned = ({ item, checksheetId }: Key) => {
    const service = services.get(checksheetId) ?? "";
    const [was, is] = [find(item, service), findNow(item, service)];
    return isSamePair(was, is) ? null : { was, is };
  };
  const where = { profile: { reviewId }, item: { in: [...turning.items] }, checksheetId: { in: [...services.keys()] } };
  const words = await tables.blindVerdict.findMany({ where });
  const verdicts = await tables.verdict.findMany({ where });
  const said = new Map(words.map((word) => [`${placeOf(word)} ${word.personId}`, word]));
  const stands = new Set(verdicts.map(placeOf));

  const hidden = words.some((word) => {
    const pair = pairOf(turned(word)?.was);
    if (by === null || !pair?.includes(by) || !pair.includes(word.personId) || word.personId === by) return false;
    return said.get(`${placeOf(word)} ${by}`)?.basis !== word.basis;
  });
  if (hidden) return { kind: "not-said" };

  const opening = words.filter((word) => {
    const turn = turned(word);
    const pair = pairOf(turn?.was);
    if (!pair || turn?.is?.secondId || turn?.is?.personId !== word.personId || stands.has(placeOf(word))) return false;
    return !pair.some((id) => id !== word.personId && said.get(`${placeOf(word)} ${id}`)?.basis === word.basis);
  });
  const sealing = verdicts.filter((verdict) => {
    const turn = turned(verdict);
    return !turn?.was?.secondId && pairOf(turn?.is)?.includes(verdict.decidedBy ?? "");
  });
  await moveWords(transaction, opening);
  await moveVerdicts(transaction, sealing, now);
  return {
    kind: "turned",
    sealed: sealing.map(({ profileId, checksheetId, item }) => ({ profileId, checksheetId, item })),
    opened: opening.map(({ basis: _, saidAt: __, ...word }) => word),
  };
}

const placeOf = ({ profileId, checksheetId, item }: Key) => `${profileId} ${checksheetId} ${item}`;

function pairOf(named: Assignment | null | undefined): string[] | null {
  return named?.secondId ? [named.personId, named.secondId] : null;
}

type Stored = Key & { opinion: string; reason: string; basis: string };

async function moveWords(
  transaction: Transaction,
  words: readonly (Stored & { personId: string; saidAt: Date })[],
): Promise<void> {
  const data = words.map(({ profileId, checksheetId, item, opinion, reason, basis, personId, saidAt }) => ({
    ...{ profileId, checksheetId, item, opinion, reason, basis, decidedAt: saidAt, decidedBy: personId },
  }));
  if (data.length === 0) return;
  await transaction.tables.verdict.createMany({ data });
  for (const { personId, ...where } of grouped(words.map((word) => ({ ...word, author: word.personId }))))
    await transaction.tables.blindVerdict.deleteMany({ where: { ...where, personId } });
}

async function moveVerdicts(
  transaction: Transaction,
  verdicts: readonly (Stored & { decidedBy: string | null; decidedAt: Date })[],
  now: Date,
): Promise<void> {
  const data = verdicts.map(({ profileId, checksheetId, item, opinion, reason, basis, decidedBy }) => ({
    ...{ profileId, checksheetId, item, opinion, reason, basis, salt: makeSalt(), saidAt: now },
    personId: decidedBy ?? "",
  }));
  if (data.length === 0) return;
  for (const { personId, ...where } of grouped(
    verdicts.map((verdict) => ({ ...verdict, author: verdict.decidedBy })),
  )) {
    await transaction.tables.blindVerdict.deleteMany({ where: { ...where, personId } });
    await transaction.tables.verdict.deleteMany({ where: { ...where, decidedBy: personId } });
  }
  await transaction.tables.blindVerdict.createMany({ data });
}

/** As few conditions as there are profiles, sheets and people. */
function grouped(rows: readonly (Key & { author: string | null })[]) {
  const groups = Map.groupBy(rows, ({ profileId, checksheetId, author }) => `${profileId} ${checksheetId} ${author}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { profileId, checksheetId, author } = first;
    return [{ profileId, checksheetId, personId: author ?? "", item: { in: own.map(({ item }) => item) } }];
  });
}
