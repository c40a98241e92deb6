import { useTranslations } from "next-intl";
import type { Coverage } from "#lib/domain/comparison.ts";
import classes from "./coverage-bar.module.css";

/** How much of the item list a sheet answers, as a strip; the same numbers are its text for a screen reader. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const t = useTranslations("comparison.header");
  const { items, not_disclosed: undisclosed, unanswered, not_in_sheet: missing } = coverage;
  const answered = items - undisclosed - unanswered - missing;
  const label = t("coverage", { items, answered, undisclosed, unanswered, missing });
  const parts = { answered, undisclosed, unanswered, missing };
  return (
    <span className={classes["bar"]} role="img" aria-label={label} title={label}>
      {Object.entries(parts).map(([part, count]) =>
        count > 0 ? <span key={part} data-part={part} style={{ flexGrow: count }} /> : null,
      )}
    </span>
  );
}
