import type { Acting } from "#lib/domain/acting.ts";
import { isSameVerdict } from "#lib/domain/is-same-verdict.ts";
import { opinionSchema, type Verdict } from "#lib/domain/verdict.ts";
import type { Transaction } from "../open-database.ts";
import { makeSalt, sealVerdict } from "./seal-verdict.ts";

/** The two who judge an answer. */
export type Pair = readonly [firstId: string, secondId: string];

type Input = {
  profileId: string;
  checksheetId: string;
  item: string;
  verdict: Verdict | null;
  seen: Verdict | null;
  basis: string;
  now: Date;
  pair: Pair;
  acting: Acting | undefined;
};

type Saved = { kind: "stored" | "two-judge" } | { kind: "changed"; theirs: Verdict | null };

/**
 * Stores the word of one of two who judge an answer. When both have spoken and say the same, that is the verdict. The log keeps a digest
 * instead of the word, and the words themselves as soon as both may be read.
 */
export async function saveBlindVerdict(transaction: Transaction, input: Input): Promise<Saved> {
  const { profileId, checksheetId, item, verdict, seen, basis, now, pair, acting } = input;
  const { tables, by } = transaction;
  const key = { profileId, checksheetId, item };
  const salt = makeSalt();
  const sealed = verdict && sealVerdict(verdict, salt);
  if (acting) acting.asked = { ...key, sealed };
  if (by === null || !pair.includes(by)) return { kind: "two-judge" };
  const said = await tables.blindVerdict.findMany({ where: { ...key, personId: { in: [...pair] } } });
  const own = said.find(({ personId }) => personId === by);
  const before = own ? toVerdict(own) : null;
  if (acting) acting.asked = { ...key, sealed, before: own ? sealVerdict(toVerdict(own), own.salt) : null };
  if (!isSameVerdict(before, seen) && !isSameVerdict(before, verdict)) return { kind: "changed", theirs: before };
  await tables.blindVerdict.deleteMany({ where: { ...key, personId: by } });
  if (!verdict) return { kind: "stored" };
  const mine = { ...key, ...verdict, personId: by, basis, salt, saidAt: now };
  await tables.blindVerdict.create({ data: mine });
  const other = said.find(({ personId, basis: theirs }) => personId !== by && theirs === basis);
  if (!other) return { kind: "stored" };
  const opened = [other, mine].map(({ personId, opinion, reason, salt: its }) => ({
    ...{ personId, opinion, reason, salt: its },
  }));
  if (acting) acting.asked = { ...key, before: own ? { ...toVerdict(own), salt: own.salt } : null, opened };
  if (other.opinion !== verdict.opinion) return { kind: "stored" };
  // The first's reason: the second's stands beside it, as both stay stored.
  const words = pair[0] === by ? [mine, other] : [other, mine];
  const reason = words.map((one) => one.reason).find((text) => text !== "") ?? "";
  await tables.verdict.deleteMany({ where: key });
  await tables.verdict.create({
    data: { ...key, opinion: verdict.opinion, reason, basis, decidedAt: now, decidedBy: by },
  });
  return { kind: "stored" };
}

function toVerdict({ opinion, reason }: { opinion: string; reason: string }): Verdict {
  return { opinion: opinionSchema.parse(opinion), reason };
}
