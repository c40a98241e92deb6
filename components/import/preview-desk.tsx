import type { Dispatch } from "react";
import type { Template } from "#lib/domain/template.ts";
import type { QueueAction, ReadyFile } from "./file-queue.ts";
import type { KnownSheet } from "./known-sheet.ts";
import classes from "./preview-desk.module.css";
import { PreviewSide } from "./preview-side.tsx";
import { SheetPane } from "./sheet-pane.tsx";
import { useCommandKeys } from "./use-command-keys.ts";
import { usePreviewDesk } from "./use-preview-desk.ts";

type PreviewDeskProps = {
  file: ReadyFile;
  reviewKey: string;
  template: Template;
  known: readonly KnownSheet[];
  dispatch: Dispatch<QueueAction>;
};

/** One file: the sheet as it came with what was understood laid over it, and beside it what is left to decide. */
export function PreviewDesk({ file, reviewKey, template, known, dispatch }: PreviewDeskProps) {
  const desk = usePreviewDesk({ file, template, dispatch });
  useCommandKeys(desk.run);
  return (
    <div className={classes["preview"]}>
      <SheetPane
        desk={desk}
        document={file.state.document}
        onCut={(columnEdges) => dispatch({ kind: "cut", id: file.id, columnEdges })}
      />
      <PreviewSide
        {...{ desk, file, reviewKey, known }}
        onArrange={(asWritten) => dispatch({ kind: "arrange", id: file.id, asWritten })}
      />
    </div>
  );
}
