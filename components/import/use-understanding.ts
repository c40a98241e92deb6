import { type Dispatch, useEffect, useRef } from "react";
import type { Template } from "#lib/domain/template.ts";
import type { FileQueue, QueueAction } from "./file-queue.ts";
import { understandAside } from "./understand-aside.ts";

type Input = { queue: FileQueue; template: Template; dispatch: Dispatch<QueueAction> };

/** Has each file understood anew when its layout was corrected, or more is known of its form; what comes meanwhile waits. */
export function useUnderstanding({ queue, template, dispatch }: Input): void {
  const under = useRef(new Set<string>());
  useEffect(() => {
    for (const { id, state, draft } of queue.files) {
      const { layout } = draft.edit;
      if (state.kind !== "ready" || under.current.has(id)) continue;
      const { document, found, memory } = state;
      if (found.layout === layout && found.memory === memory) continue;
      under.current.add(id);
      // Taken off before the queue changes: the change looks whether there is more to do.
      const settle = (action: QueueAction) => {
        under.current.delete(id);
        dispatch(action);
      };
      understandAside({ document, layout, memory, template }).then(
        (found) => settle({ kind: "understood", id, found }),
        (error: unknown) => {
          reportError(error);
          settle({ kind: "turn", id, state: { kind: "failed", code: "internal" } });
        },
      );
    }
  }, [queue, template, dispatch]);
}
