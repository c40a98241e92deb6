import type { RefusalCode } from "#lib/domain/issue.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { changeDraft, type Draft, type DraftAction, emptyDraft, hasWork } from "./import-draft.ts";
import type { KnownSheet } from "./known-sheet.ts";
import { decidedRows, learnRows } from "./learn-rows.ts";
import type { Found, Memory } from "./understand-rows.ts";

/** Why a request came to nothing, apart from a refused file: sentences under `import.failure.<code>`. */
export type FaceFailure = "network" | "bad-request" | "cross-site" | "no-such-review" | "vendor-missing" | "internal";

/** A file that could not be read, in the words of `issues.<code>` or `import.failure.<code>`. */
export type Failure = { kind: "refused"; code: RefusalCode; detail: string } | { kind: "failed"; code: FaceFailure };

type ReadyState = {
  kind: "ready";
  document: SourceDocument;
  /** The form is known: a person confirmed its layout before. */
  remembered: boolean;
  /** What people decided about rows of this form, here or on earlier sheets. */
  memory: Memory;
  /** What the machine makes of it; of an earlier layout or memory while `found` holds another. */
  found: Found;
  storing: "no" | "now" | Failure;
};

/** `read`: what is shown where it is imported as any other sheet. */
type ReplyState = { kind: "reply"; asked: AskedReply; read: { document: SourceDocument; found: Found } };

/** The questions that a file answers: their code, and who was asked. */
export type AskedReply = { code: string; vendor: string; service: string };

export type FileState =
  | { kind: "waiting" }
  /** `share` of the bytes sent, 0–1; at 1 the server is reading. */
  | { kind: "reading"; share: number }
  | Failure
  /** It answers questions of this review: a person looks at what would change first, or imports it as any other sheet. */
  | ReplyState
  | ReadyState
  /** `duplicate`: the review had these very bytes, nothing was stored anew. `sheet`: what the review has now. */
  | { kind: "stored"; duplicate: boolean; sheet: KnownSheet };

export type QueuedFile = {
  id: string;
  name: string;
  file: File;
  state: FileState;
  draft: Draft;
  /** Where a person says that the columns of a PDF part; null: as they were found. */
  columnEdges: readonly number[] | null;
  /** A person wants the cells where the file has them, not as they were arranged. */
  asWritten: boolean;
};

/** A file with a preview. */
export type ReadyFile = QueuedFile & { state: ReadyState };

export type FileQueue = { files: readonly QueuedFile[]; active: string | null };

export type QueueAction =
  | { kind: "add"; files: readonly { id: string; file: File }[] }
  | { kind: "remove"; id: string }
  | { kind: "show"; id: string }
  | { kind: "turn"; id: string; state: FileState }
  /** Read and understood: `found.layout` is the one that is remembered for this form, or null. */
  | { kind: "read"; id: string; document: SourceDocument; found: Found }
  | { kind: "understood"; id: string; found: Found }
  /** Read it again, cut into columns here. */
  | { kind: "cut"; id: string; columnEdges: readonly number[] | null }
  /** Read it again, its cells where the file has them or arranged. */
  | { kind: "arrange"; id: string; asWritten: boolean }
  | { kind: "draft"; id: string; action: DraftAction };

export const emptyQueue: FileQueue = { files: [], active: null };

/** The next queue. A file that becomes ready is shown where nothing worth looking at is. */
export function changeQueue(queue: FileQueue, action: QueueAction): FileQueue {
  switch (action.kind) {
    case "add":
      return add(queue, action.files);
    case "remove":
      return remove(queue, action.id);
    case "show":
      return { ...queue, active: action.id };
    case "turn":
      return showFirstReady(turn(queue, action));
    case "read":
      return change(queue, { id: action.id, by: (file) => ready(file, action) });
    case "understood":
      return change(queue, { id: action.id, by: (file) => understood(file, action.found) });
    case "cut":
      return change(queue, {
        id: action.id,
        by: (file) => ({ ...file, columnEdges: action.columnEdges, state: { kind: "waiting" } }),
      });
    case "arrange":
      return change(queue, {
        id: action.id,
        by: (file) => ({ ...file, asWritten: action.asWritten, state: { kind: "waiting" } }),
      });
    case "draft":
      return change(queue, {
        id: action.id,
        by: (file) => ({ ...file, draft: changeDraft(file.draft, action.action) }),
      });
  }
}

/** Files whose turn it is to be read, so that no more than `atOnce` are under way. */
export function filesToStart(queue: FileQueue, atOnce: number): QueuedFile[] {
  const underWay = queue.files.filter((file) => file.state.kind === "reading").length;
  return queue.files.filter((file) => file.state.kind === "waiting").slice(0, Math.max(0, atOnce - underWay));
}

/** The review's sheets, those of this sitting too. */
export function sheetsInReview(queue: FileQueue, known: readonly KnownSheet[]): KnownSheet[] {
  const stored = queue.files.flatMap(({ state }) => (state.kind === "stored" && !state.duplicate ? [state.sheet] : []));
  return [...known, ...stored];
}

/** The file before this one in the queue that has the very same bytes; null: there is none. */
export function findTwin({ files }: FileQueue, { id, state: { document } }: ReadyFile): QueuedFile | null {
  const before = files.slice(
    0,
    files.findIndex((file) => file.id === id),
  );
  const isSame = ({ state }: QueuedFile) => state.kind === "ready" && state.document.sha256 === document.sha256;
  return before.find(isSame) ?? null;
}

/** Whether leaving the page would lose a person's work on a file that is not stored yet. */
export function hasUnsavedWork(queue: FileQueue): boolean {
  return queue.files.some((file) => file.state.kind === "ready" && hasWork(file.draft));
}

function turn(queue: FileQueue, { id, state }: { id: string; state: FileState }): FileQueue {
  const file = queue.files.find((candidate) => candidate.id === id);
  const turned = change(queue, { id, by: (before) => ({ ...before, state }) });
  if (state.kind !== "stored" || state.duplicate || file?.state.kind !== "ready") return turned;
  return { ...turned, files: teachForm(turned.files, { ...file, state: file.state }) };
}

/** After a file was stored: what was decided about its rows is known for the other files of its form. */
function teachForm(files: readonly QueuedFile[], { state: { found }, draft }: ReadyFile): QueuedFile[] {
  const later = decidedRows(found, draft.edit.decisions);
  const form = (of: Found) => of.recognition.layout.fingerprint;
  return files.map((file) =>
    file.state.kind === "ready" && form(file.state.found) === form(found)
      ? { ...file, state: { ...file.state, memory: learnRows(file.state.memory, later) } }
      : file,
  );
}

function ready(file: QueuedFile, { document, found }: { document: SourceDocument; found: Found }): QueuedFile {
  const { layout, memory } = found;
  const draft = { ...emptyDraft, edit: { ...emptyDraft.edit, layout }, origin: file.draft.origin };
  const remembered = layout !== null;
  return { ...file, draft, state: { kind: "ready", document, remembered, memory, found, storing: "no" } };
}

function understood(file: QueuedFile, found: Found): QueuedFile {
  return file.state.kind === "ready" ? { ...file, state: { ...file.state, found } } : file;
}

function add(queue: FileQueue, files: readonly { id: string; file: File }[]): FileQueue {
  const added = files.map(
    ({ id, file }): QueuedFile => ({
      ...{ id, name: file.name, file, draft: emptyDraft, columnEdges: null, asWritten: false },
      state: { kind: "waiting" },
    }),
  );
  return { files: [...queue.files, ...added], active: queue.active ?? added[0]?.id ?? null };
}

function remove(queue: FileQueue, id: string): FileQueue {
  const index = queue.files.findIndex((file) => file.id === id);
  const files = queue.files.filter((file) => file.id !== id);
  if (queue.active !== id) return { ...queue, files };
  return { files, active: (files[index] ?? files.at(-1))?.id ?? null };
}

function change(queue: FileQueue, { id, by }: { id: string; by: (file: QueuedFile) => QueuedFile }): FileQueue {
  return { ...queue, files: queue.files.map((file) => (file.id === id ? by(file) : file)) };
}

function showFirstReady(queue: FileQueue): FileQueue {
  const shown = queue.files.find((file) => file.id === queue.active);
  if (shown && shown.state.kind !== "stored") return queue;
  const next = queue.files.find((file) => file.state.kind !== "stored");
  return next ? { ...queue, active: next.id } : queue;
}
