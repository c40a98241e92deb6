import type { SourceDocument } from "#lib/domain/source-document.ts";
import { type Found, type Understanding, understandRows } from "./understand-rows.ts";
import type { WorkerRequest } from "./understand-worker.ts";

type Waiting = { resolve: (found: Found) => void; reject: (error: unknown) => void; asked: Understanding };

let worker: Worker | null = null;
let count = 0;
const waiting = new Map<number, Waiting>();
const names = new WeakMap<SourceDocument, number>();

/**
 * `understandRows` in a worker of its own, so that the page stays smooth. Rejects where the stations throw: that is a bug,
 * and it is thrown again in the page, where it is shown as one.
 */
export function understandAside(asked: Understanding): Promise<Found> {
  if (typeof Worker === "undefined") return Promise.resolve().then(() => understandRows(asked));
  worker ??= startWorker();
  count += 1;
  const request: WorkerRequest = {
    id: count,
    ...nameOf(asked.document),
    layout: asked.layout,
    memory: asked.memory,
    template: asked.template,
  };
  const answered = new Promise<Found>((resolve, reject) => waiting.set(request.id, { resolve, reject, asked }));
  worker.postMessage(request);
  return answered;
}

function nameOf(document: SourceDocument): Pick<WorkerRequest, "name" | "document"> {
  const known = names.get(document);
  if (known !== undefined) return { name: known, document: null };
  names.set(document, count);
  return { name: count, document };
}

function startWorker(): Worker {
  const started = new Worker(new URL("./understand-worker.ts", import.meta.url), { type: "module" });
  started.onmessage = ({ data }: MessageEvent<Omit<Found, "layout" | "memory"> & { id: number }>) => {
    const { id, recognition, placements } = data;
    const asker = waiting.get(id);
    waiting.delete(id);
    const { layout = null, memory = [] } = asker?.asked ?? {};
    asker?.resolve({ layout, memory, recognition, placements });
  };
  // A worker that cannot run (blocked, or broken by a bug) must not leave the page waiting: the page does the work itself.
  started.onerror = (event) => {
    event.preventDefault();
    const askers = [...waiting.values()];
    waiting.clear();
    for (const { resolve, reject, asked } of askers) {
      Promise.resolve()
        .then(() => understandRows(asked))
        .then(resolve, reject);
    }
  };
  return started;
}
