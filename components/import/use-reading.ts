import { type Dispatch, useEffect, useRef } from "react";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { readLimits } from "#lib/read/limits.ts";
import { type AskedReply, type FileQueue, filesToStart, type QueueAction, type QueuedFile } from "./file-queue.ts";
import { postFile } from "./post-file.ts";
import { understandAside } from "./understand-aside.ts";
import type { Memory } from "./understand-rows.ts";

/** What the server answers: the file as it was read, and the layout and the decisions it remembers for this form. */
export type ReadFile = {
  document: SourceDocument;
  layout: Layout | null;
  memory: Memory;
  /** The questions that it answers, if any. */
  reply: AskedReply | null;
};

type Input = { queue: FileQueue; reviewKey: string; template: Template; dispatch: Dispatch<QueueAction> };

const AT_ONCE = 2;

/** Sends waiting files to be read, two at a time; a file that is taken out of the queue is no longer sent. */
export function useReading({ queue, reviewKey, template, dispatch }: Input): void {
  const under = useRef(new Map<string, AbortController>());
  useEffect(() => {
    for (const [id, controller] of under.current) {
      if (queue.files.some((file) => file.id === id)) continue;
      controller.abort();
      under.current.delete(id);
    }
    for (const file of filesToStart(queue, AT_ONCE)) {
      if (under.current.has(file.id)) continue;
      const controller = new AbortController();
      under.current.set(file.id, controller);
      dispatch({ kind: "turn", id: file.id, state: { kind: "reading", share: 0 } });
      readOne(file, { signal: controller.signal, reviewKey, template, dispatch }).finally(() =>
        under.current.delete(file.id),
      );
    }
  }, [queue, reviewKey, template, dispatch]);
}

async function readOne(
  file: QueuedFile,
  { signal, reviewKey, template, dispatch }: Omit<Input, "queue"> & { signal: AbortSignal },
): Promise<void> {
  // Said before 200 MB are sent in vain; the server holds to the same limit.
  if (file.file.size > readLimits.fileBytes) {
    const detail = `${readLimits.fileBytes / 1024 / 1024} MB`;
    dispatch({ kind: "turn", id: file.id, state: { kind: "refused", code: "file-too-large", detail } });
    return;
  }
  const form = new FormData();
  form.set("file", file.file, file.name);
  form.set("reviewKey", reviewKey);
  if (file.columnEdges) form.set("columnEdges", JSON.stringify(file.columnEdges));
  if (file.asWritten) form.set("asWritten", "yes");
  const onSent = (share: number) => dispatch({ kind: "turn", id: file.id, state: { kind: "reading", share } });
  try {
    const read = await postFile({ url: "/api/import/read", form, signal, onSent });
    if ("ok" in read) {
      const { document, reply, ...remembered } = read.value as ReadFile;
      const found = await understandAside({ document, ...remembered, template });
      if (reply)
        dispatch({ kind: "turn", id: file.id, state: { kind: "reply", asked: reply, read: { document, found } } });
      else dispatch({ kind: "read", id: file.id, document, found });
    } else dispatch({ kind: "turn", id: file.id, state: read });
  } catch (error) {
    if (signal.aborted) return;
    reportError(error);
    dispatch({ kind: "turn", id: file.id, state: { kind: "failed", code: "internal" } });
  }
}
