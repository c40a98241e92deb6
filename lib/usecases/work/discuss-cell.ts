import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listReviewPeople } from "#lib/db/reads/list-review-people.ts";
import { findThread, type ServiceCell } from "#lib/db/reads/list-threads.ts";
import { addComment, changeComment, deleteComment, settleThread } from "#lib/db/writes/save-comment.ts";
import type { CellThread } from "#lib/domain/thread.ts";
import { findMentions } from "#lib/work/find-mentions.ts";
import { type CellName, findServiceCell } from "../comparison/find-service-cell.ts";
import { currentMail } from "../outbox/current-mail.ts";

/** "changed": somebody wrote meanwhile; nothing was stored. The thread as it stands now comes along, so that the person can choose. */
export type Discussed =
  | { ok: true; thread: CellThread }
  | { ok: false; code: "changed" | "not-yours" | "no-such-comment"; thread: CellThread }
  | { ok: false; code: "no-such-cell" };

const NOTHING: CellThread = { settled: null, comments: [] };
const noCell: Discussed = { ok: false, code: "no-such-cell" };

/** What is talked over about a cell; null: there is no such cell. */
export async function openThread(name: CellName, given?: Database): Promise<CellThread | null> {
  const database = given ?? (await currentDatabase());
  const cell = await findServiceCell(database, name);
  return cell && ((await findThread(database, cell)) ?? NOTHING);
}

/** Says something under a cell. Whom it names by "@" and may see the review finds it among their work. */
export async function writeComment(
  { text, ...name }: CellName & { text: string },
  given?: Database,
): Promise<Discussed> {
  const database = given ?? (await currentDatabase());
  const cell = await findServiceCell(database, name);
  if (!cell) return noCell;
  const mentioned = await whomItNames(database, cell, text);
  await addComment(database, { cell, text, mentioned, byMail: currentMail() !== null, now: new Date() });
  return { ok: true, thread: (await findThread(database, cell)) ?? NOTHING };
}

/** Puts other words in place of one's own. `seen`: those that stood there. */
export async function rewriteComment(
  { id, text, seen, ...name }: CellName & { id: string; text: string; seen: string },
  given?: Database,
): Promise<Discussed> {
  const database = given ?? (await currentDatabase());
  const cell = await findServiceCell(database, name);
  if (!cell) return noCell;
  const mentioned = await whomItNames(database, cell, text);
  const told = { mentioned, byMail: currentMail() !== null };
  const { kind } = await changeComment(database, { cell, id, text, seen, ...told, now: new Date() });
  return answer(database, cell, kind);
}

/** Takes back what one has said. */
export async function removeComment({ id, ...name }: CellName & { id: string }, given?: Database): Promise<Discussed> {
  const database = given ?? (await currentDatabase());
  const cell = await findServiceCell(database, name);
  if (!cell) return noCell;
  const { kind } = await deleteComment(database, { cell, id, now: new Date() });
  return answer(database, cell, kind);
}

/** Says that nothing is left to talk over, or that something is. `lastSeen`: the last comment that the person saw. */
export async function settleDiscussion(
  { settled, lastSeen, ...name }: CellName & { settled: boolean; lastSeen: string },
  given?: Database,
): Promise<Discussed> {
  const database = given ?? (await currentDatabase());
  const cell = await findServiceCell(database, name);
  if (!cell) return noCell;
  const { kind } = await settleThread(database, { cell, settled, lastSeen, now: new Date() });
  return answer(database, cell, kind);
}

async function whomItNames(database: Database, { reviewId }: ServiceCell, text: string): Promise<string[]> {
  const people = await listReviewPeople(database, reviewId);
  return findMentions(text, people).flatMap(({ ids }) => ids);
}

async function answer(
  database: Database,
  cell: ServiceCell,
  kind: "stored" | "gone" | "not-yours" | "changed",
): Promise<Discussed> {
  const thread = (await findThread(database, cell)) ?? NOTHING;
  if (kind === "stored") return { ok: true, thread };
  return { ok: false, code: kind === "gone" ? "no-such-comment" : kind, thread };
}
