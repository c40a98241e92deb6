import { randomUUID } from "node:crypto";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import type { ServiceCell } from "../reads/list-threads.ts";
import { storableText } from "../stored-text.ts";
import { addMail } from "./add-delivery.ts";

type Tables = Transaction["tables"];
/** `byMail`: whoever is named, and does not write it, is told by mail as well. */
type Writing = { cell: ServiceCell; text: string; mentioned: readonly string[]; byMail: boolean; now: Date };

/** Adds a comment at the end of a cell's thread, which is open from then on. Returns its id. */
export async function addComment(database: Database, writing: Writing): Promise<string> {
  const { cell, text, mentioned, now } = writing;
  const id = randomUUID();
  await changeDatabase(database, async (transaction) => {
    const { tables, by } = transaction;
    const { id: threadId } = await holdThread(tables, cell, { settledAt: null, settledBy: null, changedAt: now });
    const { _max } = await tables.comment.aggregate({ where: { threadId }, _max: { position: true } });
    const position = (_max.position ?? 0) + 1;
    await tables.comment.create({
      data: { id, threadId, position, authorId: by, text: storableText(text), createdAt: now },
    });
    await mention(tables, id, mentioned);
    await mailNamed(transaction, { ...writing, commentId: id, known: [] });
    return { comment: id };
  });
  return id;
}

type Naming = Pick<Writing, "mentioned" | "byMail" | "now"> & {
  commentId: string;
  /** Who was named before, and told then. */
  known: readonly string[];
};

async function mailNamed(
  transaction: Transaction,
  { commentId, mentioned, known, byMail, now }: Naming,
): Promise<void> {
  if (!byMail) return;
  const told = [...new Set(mentioned)].filter((id) => id !== transaction.by && !known.includes(id));
  const about = { kind: "mention", comment: commentId } as const;
  for (const personId of told)
    await addMail(transaction, { id: randomUUID(), to: { personId }, about, language: null, sealed: null }, now);
}

/** Takes hold of a cell's thread, which is made where there is none: of two who write at once, the second waits. */
async function holdThread(
  tables: Tables,
  cell: ServiceCell,
  change: { settledAt: null; settledBy: null; changedAt: Date },
): Promise<{ id: string }> {
  const create = { id: randomUUID(), ...cell, ...change };
  return tables.thread.upsert({ where: { reviewId_item_serviceId: cell }, create, update: change });
}

async function mention(tables: Tables, commentId: string, people: readonly string[]): Promise<void> {
  const data = [...new Set(people)].map((personId) => ({ commentId, personId }));
  if (data.length > 0) await tables.mention.createMany({ data });
}

/** "changed": it reads otherwise than the author saw, in another window of theirs; nothing was stored. */
export type SavedComment = { kind: "stored" } | { kind: "gone" } | { kind: "not-yours" } | { kind: "changed" };

type Own = {
  /** What the comment must stand at. */
  cell: ServiceCell;
  id: string;
  now: Date;
};

/** Takes hold of the thread, and finds a comment of whoever acts in it. */
async function findOwn({ tables, by }: Transaction, { cell, id, now }: Own) {
  await tables.thread.updateMany({ where: cell, data: { changedAt: now } });
  const found = await tables.comment.findFirst({ where: { id, thread: cell } });
  if (!found) return { kind: "gone" } as const;
  return found.authorId === by ? ({ kind: "own", found } as const) : ({ kind: "not-yours" } as const);
}

type Changing = Own & { text: string; seen: string } & Pick<Writing, "mentioned" | "byMail">;

/** Puts other words in place of those that the author saw. The log keeps what stood there. */
export async function changeComment(database: Database, change: Changing): Promise<SavedComment> {
  const { id, text, seen, mentioned, now } = change;
  return changeDatabase(database, async (transaction) => {
    const own = await findOwn(transaction, change);
    if (own.kind !== "own") return own;
    const before = own.found.text;
    if (before !== seen) return { kind: "changed" } as const;
    const { tables } = transaction;
    await tables.comment.update({ where: { id }, data: { text: storableText(text), changedAt: now } });
    const known = (await tables.mention.findMany({ where: { commentId: id } })).map(({ personId }) => personId);
    await tables.mention.deleteMany({ where: { commentId: id } });
    await mention(tables, id, mentioned);
    await mailNamed(transaction, { ...change, commentId: id, known });
    return { kind: "stored" as const, before };
  });
}

/** Takes back a comment of whoever acts. The log keeps what it said. */
export async function deleteComment(database: Database, own: Own): Promise<SavedComment> {
  return changeDatabase(database, async (transaction) => {
    const found = await findOwn(transaction, own);
    if (found.kind !== "own") return found;
    const { threadId, text: before } = found.found;
    await transaction.tables.comment.delete({ where: { id: own.id } });
    await transaction.tables.thread.deleteMany({ where: { id: threadId, comments: { none: {} } } });
    return { kind: "stored" as const, before };
  });
}

type Settling = { cell: ServiceCell; settled: boolean; lastSeen: string; now: Date };

/** Settles a thread or opens it again, if the last comment is the one that the person saw: what came meanwhile is read first. */
export async function settleThread(
  database: Database,
  { cell, settled, lastSeen, now }: Settling,
): Promise<{ kind: "stored" } | { kind: "gone" } | { kind: "changed" }> {
  return changeDatabase(database, async ({ tables, by }) => {
    const { count } = await tables.thread.updateMany({ where: cell, data: { changedAt: now } });
    if (count === 0) return { kind: "gone" };
    const last = await tables.comment.findFirst({ where: { thread: cell }, orderBy: { position: "desc" } });
    if (last?.id !== lastSeen) return { kind: "changed" };
    const data = settled ? { settledAt: now, settledBy: by } : { settledAt: null, settledBy: null };
    await tables.thread.updateMany({ where: cell, data });
    return { kind: "stored" };
  });
}
