"use client";

import { Button, Textarea } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { useMounted } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, useRef, useState } from "react";
import { Kit } from "#components/ui/kit.tsx";
import classes from "./file-drop.module.css";
import { pastedFile } from "./pasted-file.ts";
import "@mantine/dropzone/styles.layer.css";

type FileDropProps = { title: string; text?: string; onFiles: (files: readonly File[]) => void };

/** Where files come in: dropped, chosen, or pasted as cells. */
export function FileDrop({ title, text, onFiles }: FileDropProps) {
  const t = useTranslations("import.drop");
  const open = useRef<() => void>(null);
  return (
    <Kit>
      <div className={classes["page"]}>
        <div>
          <h1>{title}</h1>
          {text === undefined ? null : <p className={classes["text"]}>{text}</p>}
        </div>
        <Dropzone
          onDrop={onFiles}
          openRef={open}
          activateOnClick={false}
          activateOnKeyboard={false}
          enablePointerEvents
          tabIndex={-1}
          className={classes["zone"] ?? ""}
          inputProps={{ "aria-label": t("choose"), tabIndex: -1 }}
        >
          <p className={classes["lead"]}>{t("lead")}</p>
          <p className={classes["formats"]}>{t("formats")}</p>
          <Button onClick={() => open.current?.()}>{t("choose")}</Button>
        </Dropzone>
        <PasteBox onFiles={onFiles} />
        <p className={classes["formats"]}>{t("nothingStored")}</p>
      </div>
    </Kit>
  );
}

function PasteBox({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useTranslations("import.drop");
  const [typed, setTyped] = useState("");
  // Pasted before the page hears it, a table would stand here as plain text.
  const isAwake = useMounted();
  function take(file: File | null): void {
    if (!file) return;
    setTyped("");
    onFiles([file]);
  }
  // A table on the clipboard is taken as it is: as text it would lose links and merged cells.
  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const file = pastedFile({ html: event.clipboardData.getData("text/html"), text: "" });
    if (!file) return;
    event.preventDefault();
    take(file);
  }
  return (
    <div className={classes["paste"]}>
      <Textarea
        label={t("paste")}
        description={t("pasteHint")}
        autosize
        minRows={4}
        maxRows={12}
        readOnly={!isAwake}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onPaste={paste}
      />
      <Button
        variant="default"
        disabled={typed.trim() === ""}
        onClick={() => take(pastedFile({ html: "", text: typed }))}
      >
        {t("read")}
      </Button>
    </div>
  );
}
