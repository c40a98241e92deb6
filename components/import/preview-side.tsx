import { useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import { wasArranged } from "#lib/domain/issue.ts";
import { AccountingBar } from "./accounting-bar.tsx";
import { ArrangementNote } from "./arrangement-note.tsx";
import { FailureText } from "./failure-text.tsx";
import type { ReadyFile } from "./file-queue.ts";
import { findPredecessor } from "./find-predecessor.ts";
import { IssueList } from "./issue-list.tsx";
import type { KnownSheet } from "./known-sheet.ts";
import { originOf } from "./origin-of.ts";
import classes from "./preview-side.module.css";
import { RowCard } from "./row-card.tsx";
import { RowLists } from "./row-lists.tsx";
import { TemplateCoverage } from "./template-coverage.tsx";
import type { PreviewDesk } from "./use-preview-desk.ts";

type PreviewSideProps = {
  desk: PreviewDesk;
  file: ReadyFile;
  reviewKey: string;
  known: readonly KnownSheet[];
  /** Reads the file again: `true`, with its cells where the file has them. */
  onArrange: (asWritten: boolean) => void;
};

/** Beside the sheet: the counts, the row in question, and the lists. */
export function PreviewSide({ desk, file, reviewKey, known, onArrange }: PreviewSideProps) {
  const t = useTranslations("import");
  const { document, storing } = file.state;
  const issues = document.issues.filter((issue) => !wasArranged(issue));
  const duplicate = known.find((sheet) => sheet.sha256 === document.sha256);
  const origin = originOf(desk.preview.recognition, file.draft.origin);
  const predecessor = findPredecessor({ vendor: origin.vendor.value, service: origin.service.value }, known);
  return (
    <aside className={classes["side"]} aria-label={t("side")}>
      {typeof storing === "object" ? (
        <p role="alert" className={classes["alert"]}>
          {t("notStored")} <FailureText failure={storing} />
        </p>
      ) : null}
      {duplicate ? (
        <p className={classes["warn"]}>
          {t("duplicate", { vendor: duplicate.vendor, file: duplicate.fileName })}{" "}
          <Link href={`/reviews/${reviewKey}`}>{t("files.toComparison")}</Link>
        </p>
      ) : null}
      {predecessor && !duplicate ? (
        <p className={classes["warn"]}>
          {t("predecessor", {
            vendor: [predecessor.vendor, predecessor.service].filter(Boolean).join(" "),
            file: predecessor.fileName,
          })}
        </p>
      ) : null}
      <ArrangementNote file={file} onArrange={onArrange} />
      <AccountingBar summary={desk.preview.summary} pending={file.state.found.layout !== file.draft.edit.layout} />
      <RowCard desk={desk} />
      <RowLists desk={desk} />
      <TemplateCoverage desk={desk} />
      <IssueList issues={[...issues, ...desk.preview.recognition.issues]} />
    </aside>
  );
}
