import { VisuallyHidden } from "@mantine/core";
import { useTranslations } from "next-intl";
import classes from "./accounting-bar.module.css";
import type { PreviewSummary } from "./summarise-preview.ts";

const BUCKETS = ["question", "section", "header", "note", "ignored"] as const;

/** Rows by bucket, adding up to all rows of the file; changes are announced. */
export function AccountingBar({ summary, pending }: { summary: PreviewSummary; pending: boolean }) {
  const t = useTranslations("import");
  const { accounting, rowsInFile } = summary;
  const whole = accounting.nonEmptyRows === rowsInFile;
  return (
    <section aria-busy={pending} aria-label={t("accounting.label")} className={classes["box"]}>
      <dl className={classes["bar"]}>
        {BUCKETS.map((bucket) => (
          <div key={bucket} className={classes["count"]} data-bucket={bucket}>
            <dt>{t(`accounting.${bucket}`)}</dt>
            <dd>{accounting[bucket]}</dd>
          </div>
        ))}
        <div className={classes["count"]} data-whole={whole} data-bucket="all">
          <dt>{t(whole ? "accounting.whole" : "accounting.broken", { rows: rowsInFile })}</dt>
          <dd>{accounting.nonEmptyRows}</dd>
        </div>
      </dl>
      <VisuallyHidden aria-live="polite" role="status">
        {t("accounting.spoken", { ...accounting, left: summary.check.length })}
      </VisuallyHidden>
    </section>
  );
}
