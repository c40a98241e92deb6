import { type Dispatch, useState } from "react";
import type { Template } from "#lib/domain/template.ts";
import { type Correction, editLayout } from "./edit-layout.ts";
import type { QueueAction, ReadyFile } from "./file-queue.ts";
import { rowToUndo } from "./import-draft.ts";
import type { PreviewCommand } from "./key-command.ts";
import type { PreviewRow } from "./place-rows.ts";
import { type Cursor, cursorAt, firstCursor, nextDoubt } from "./preview-cursor.ts";
import type { Preview } from "./preview-of.ts";
import { rowKey } from "./row-key.ts";
import { rowOptions } from "./row-options.ts";
import { usePreview } from "./use-preview.ts";

/** What is open over the preview. "find": looking for an item by typing; "find-more": for one item more. */
export type OpenPart = "role" | "bucket" | "find" | "find-more" | null;

/** Everything that the parts of the preview share: what is shown, where one stands, and what can be done. */
export type PreviewDesk = {
  preview: Preview;
  template: Template;
  cursor: Cursor;
  current: PreviewRow | null;
  open: OpenPart;
  canUndo: boolean;
  setCursor: (cursor: Cursor) => void;
  setOpen: (open: OpenPart) => void;
  decide: (items: readonly string[]) => void;
  correct: (sheet: string, correction: Correction) => void;
  run: (command: PreviewCommand) => void;
};

type Input = { file: ReadyFile; template: Template; dispatch: Dispatch<QueueAction> };

/** State and commands of one file's preview. */
export function usePreviewDesk({ file, template, dispatch }: Input): PreviewDesk {
  const { edit } = file.draft;
  const preview = usePreview(file, template);
  const [cursor, setCursor] = useState(() => firstCursor(preview));
  const [open, setOpen] = useState<OpenPart>(null);
  const current = preview.byKey.get(rowKey(cursor)) ?? null;
  const asks = current?.row.bucket === "question" ? current : null;

  function decide(items: readonly string[]): void {
    if (!asks) return;
    dispatch({ kind: "draft", id: file.id, action: { kind: "decide", row: asks.key, items } });
    setOpen(null);
    const next = asks.standing === "check" ? nextDoubt(preview, { from: asks.key, step: 1 }) : null;
    if (next) setCursor({ ...cursorAt(next), column: cursor.column });
  }

  function correct(sheet: string, correction: Correction): void {
    // A remembered profile knows no sheet by name: what was made of it does.
    const own = edit.layout?.profile ? null : edit.layout;
    const layout = editLayout(own ?? preview.recognition.layout, { sheet, correction });
    dispatch({ kind: "draft", id: file.id, action: { kind: "relayout", layout } });
    setOpen(null);
  }

  function undo(): void {
    const back = preview.byKey.get(rowToUndo(file.draft) ?? "");
    dispatch({ kind: "draft", id: file.id, action: { kind: "undo" } });
    if (back) setCursor({ ...cursorAt(back), column: cursor.column });
  }

  function move(step: 1 | -1): void {
    const next = nextDoubt(preview, { from: current?.key ?? null, step });
    if (next) setCursor({ ...cursorAt(next), column: cursor.column });
  }

  function choose(option: number): void {
    const chosen = asks && rowOptions(asks)[option];
    if (chosen) decide(chosen.items);
  }

  function openOn(row: PreviewRow | null, part: OpenPart): void {
    if (row) setOpen(part);
  }

  const commands: Record<PreviewCommand["kind"], (command: PreviewCommand) => void> = {
    accept: () => choose(0),
    choose: (command) => choose(command.kind === "choose" ? command.option : 0),
    find: (command) => openOn(asks, command.kind === "find" && command.more ? "find-more" : "find"),
    "no-item": () => decide([]),
    undo,
    next: () => move(1),
    previous: () => move(-1),
    role: () => setOpen("role"),
    bucket: () => openOn(current, "bucket"),
    "confirm-import": () => {},
  };
  const run = (command: PreviewCommand) => commands[command.kind](command);

  const canUndo = file.draft.past.length > 0;
  return { preview, template, cursor, current, open, canUndo, setCursor, setOpen, decide, correct, run };
}
