import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import classes from "./reviews.module.css";

type OpenReportFormProps = {
  action: string;
  /** Why the last file was refused; null: it was not. */
  refused: string | null;
};

/** A report's json makes a review. A plain form: works without scripts. */
export function OpenReportForm({ action, refused }: OpenReportFormProps) {
  const t = useTranslations("common.reviews");
  return (
    <section className={classes["reviews"]}>
      <h2>{t("fromReport")}</h2>
      <p className={classes["lead"]}>{t("fromReportText")}</p>
      <form action={action} method="post" encType="multipart/form-data" className={classes["form"]}>
        <label>
          {t("reportFile")} <input type="file" name="file" accept=".json,application/json" required />
        </label>
        <SmallButton type="submit">{t("openReport")}</SmallButton>
      </form>
      {refused === null ? null : (
        <p role="alert" className={classes["failed"]}>
          {refused === "file-too-large" ? t("reportTooLarge") : t("notAReport")}
        </p>
      )}
    </section>
  );
}
