import { type Dispatch, useEffect, useRef } from "react";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout } from "#lib/domain/source-row.ts";
import { type FileQueue, filesToStart, type QueueAction, type QueuedFile } from "./file-queue.ts";
import { postFile } from "./post-file.ts";

/** What the server answers: the file as it was read, and the layout it remembers for this form. */
export type ReadFile = { document: SourceDocument; layout: Layout | null };

const AT_ONCE = 2;

/** Sends waiting files to be read, two at a time; a file that is taken out of the queue is no longer sent. */
export function useReading(queue: FileQueue, dispatch: Dispatch<QueueAction>): void {
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
      readOne(file, { signal: controller.signal, dispatch }).finally(() => under.current.delete(file.id));
    }
  }, [queue, dispatch]);
}

async function readOne(
  file: QueuedFile,
  { signal, dispatch }: { signal: AbortSignal; dispatch: Dispatch<QueueAction> },
): Promise<void> {
  const form = new FormData();
  form.set("file", file.file, file.name);
  const onSent = (share: number) => dispatch({ kind: "turn", id: file.id, state: { kind: "reading", share } });
  try {
    const read = await postFile({ url: "/api/import/read", form, signal, onSent });
    if ("ok" in read) dispatch({ kind: "read", id: file.id, ...(read.value as ReadFile) });
    else dispatch({ kind: "turn", id: file.id, state: read });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
