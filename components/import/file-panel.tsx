import { Button, Progress } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { Link } from "#components/ui/link.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Template } from "#lib/domain/template.ts";
import { FailureText } from "./failure-text.tsx";
import classes from "./file-panel.module.css";
import type { FileState, QueueAction, QueuedFile } from "./file-queue.ts";
import type { KnownSheet } from "./known-sheet.ts";
import { PreviewDesk } from "./preview-desk.tsx";
import { ReplyPanel } from "./reply-panel.tsx";

type FilePanelProps = {
  file: QueuedFile;
  reviewKey: string;
  template: Template;
  known: readonly KnownSheet[];
  dispatch: Dispatch<QueueAction>;
};

/** The shown file: its preview, or the sentence that says why there is none. */
export function FilePanel({ file, reviewKey, template, known, dispatch }: FilePanelProps) {
  const t = useTranslations("import.files");
  const { state } = file;
  if (state.kind === "ready")
    return <PreviewDesk file={{ ...file, state }} {...{ reviewKey, template, known, dispatch }} />;
  if (state.kind === "reply") return <ReplyPanel file={file} state={state} {...{ reviewKey, dispatch }} />;
  if (state.kind !== "refused" && state.kind !== "failed") {
    return (
      <Notice title={file.name} text={t(textOf(state))}>
        {state.kind === "reading" ? (
          <Progress value={state.share * 100} animated={state.share === 1} aria-label={t("progress")} />
        ) : null}
        {state.kind === "stored" ? <Link href={`/reviews/${reviewKey}`}>{t("toComparison")}</Link> : null}
      </Notice>
    );
  }
  return (
    <div className={classes["notice"]} role="alert">
      <h1>{t("refusedTitle", { name: file.name })}</h1>
      <p>
        <FailureText failure={state} />
      </p>
      <div className={classes["buttons"]}>
        <Button onClick={() => dispatch({ kind: "turn", id: file.id, state: { kind: "waiting" } })}>
          {t("retry")}
        </Button>
        <Button variant="default" onClick={() => dispatch({ kind: "remove", id: file.id })}>
          {t("takeOut")}
        </Button>
      </div>
    </div>
  );
}

function textOf(state: FileState): "storedText" | "duplicateText" | "readingText" {
  if (state.kind !== "stored") return "readingText";
  return state.duplicate ? "duplicateText" : "storedText";
}
