import { Button, FileButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { Template } from "#lib/domain/template.ts";
import classes from "./file-bar.module.css";
import type { FileQueue, QueueAction, QueuedFile } from "./file-queue.ts";
import { FileStateMark } from "./file-state-mark.tsx";
import type { KnownSheet } from "./known-sheet.ts";

type FileBarProps = {
  queue: FileQueue;
  template: Template;
  known: readonly KnownSheet[];
  dispatch: Dispatch<QueueAction>;
  onFiles: (files: readonly File[]) => void;
};

/** All files of this sitting, each with how far it is; one is shown. */
export function FileBar({ queue, template, known, dispatch, onFiles }: FileBarProps) {
  const t = useTranslations("import.files");
  return (
    <>
      <ul className={classes["files"]} aria-label={t("label")}>
        {queue.files.map((file) => (
          <li key={file.id} className={classes["file"]} data-shown={file.id === queue.active || undefined}>
            <button
              type="button"
              className={classes["show"]}
              aria-current={file.id === queue.active}
              onClick={() => dispatch({ kind: "show", id: file.id })}
            >
              <span className={classes["name"]}>{file.name}</span>{" "}
              <FileStateMark {...{ queue, file, template, known }} />
            </button>
            <RemoveButton file={file} onRemove={() => dispatch({ kind: "remove", id: file.id })} />
          </li>
        ))}
      </ul>
      <FileButton onChange={onFiles} multiple>
        {(props) => (
          <Button {...props} variant="subtle" size="compact-sm">
            {t("add")}
          </Button>
        )}
      </FileButton>
    </>
  );
}

function RemoveButton({ file, onRemove }: { file: QueuedFile; onRemove: () => void }) {
  const t = useTranslations("import.files");
  const label = t(file.state.kind === "reading" ? "cancel" : "remove", { name: file.name });
  return (
    <button type="button" className={classes["remove"]} aria-label={label} title={label} onClick={onRemove}>
      ×
    </button>
  );
}
