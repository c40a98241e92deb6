import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import classes from "./inquiries.module.css";

/** Asks a vendor who has no sheet yet for the whole item list. */
export function BlankForm({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = useTranslations("inquiries.form");
  return (
    <details>
      <summary>{t("title")}</summary>
      <form action={action} className={classes["choose"]}>
        <p className={classes["hint"]}>{t("hint")}</p>
        <div className={classes["tools"]}>
          <label>
            {t("vendor")} <input name="vendor" required maxLength={200} />
          </label>
          <label>
            {t("service")} <input name="service" maxLength={200} />
          </label>
          <label>
            {t("language")}{" "}
            <select name="language" defaultValue={useLocale()}>
              <option value="ja">日本語</option>
              <option value="en">English</option>
            </select>
          </label>
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </form>
    </details>
  );
}
