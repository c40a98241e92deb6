import { VisuallyHidden } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Template } from "#lib/domain/template.ts";
import classes from "./file-bar.module.css";
import { type FileQueue, findTwin, type QueuedFile, type ReadyFile } from "./file-queue.ts";
import type { KnownSheet } from "./known-sheet.ts";
import { usePreview } from "./use-preview.ts";

type FileStateMarkProps = { queue: FileQueue; file: QueuedFile; template: Template; known: readonly KnownSheet[] };

/** How far a file is, in a word or a number, beside its name. */
export function FileStateMark({ queue, file, template, known }: FileStateMarkProps) {
  const t = useTranslations("import.files");
  const inquiries = useTranslations("inquiries.import");
  const { state } = file;
  switch (state.kind) {
    case "waiting":
      return <span className={classes["faint"]}>{t("waiting")}</span>;
    case "reading":
      return state.share < 1 ? (
        <span className={classes["faint"]}>{t("sending", { share: state.share })}</span>
      ) : (
        <span className={classes["faint"]}>{t("reading")}</span>
      );
    case "refused":
    case "failed":
      return <span className={classes["bad"]}>✕ {t("refused")}</span>;
    case "reply":
      return <span className={classes["good"]}>{inquiries("mark")}</span>;
    case "stored":
      return <span className={classes["good"]}>✓ {t(state.duplicate ? "duplicate" : "stored")}</span>;
    case "ready":
      return <ReadyMark file={{ ...file, state }} {...{ queue, template, known }} />;
  }
}

function ReadyMark({ queue, file, template, known }: FileStateMarkProps & { file: ReadyFile }) {
  const t = useTranslations("import.files");
  const { document, remembered } = file.state;
  const { summary } = usePreview(file, template);
  const left = summary.check.length;
  const twin = findTwin(queue, file);
  const duplicate = known.some((sheet) => sheet.sha256 === document.sha256);
  return (
    <>
      {left > 0 ? (
        <span className={classes["warn"]}>
          <span aria-hidden="true">● {left}</span>
          <VisuallyHidden>{t("left", { count: left })}</VisuallyHidden>
        </span>
      ) : (
        <span className={classes["good"]}>✓</span>
      )}
      {remembered ? <span className={classes["good"]}> {t("remembered")}</span> : null}
      {duplicate ? <span className={classes["warn"]}> {t("duplicate")}</span> : null}
      {twin && !duplicate ? <span className={classes["warn"]}> {t("twin", { name: twin.name })}</span> : null}
    </>
  );
}
