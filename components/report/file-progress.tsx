import { useTranslations } from "next-intl";
import classes from "./report.module.css";

/** How far the writing of a file is, and a way to stop it. Until the first row is written nobody can say how far. */
export function FileProgress({ percent, onCancel }: { percent: number; onCancel: () => void }) {
  const t = useTranslations("choice");
  return (
    <div className={classes["progress"]}>
      <progress aria-label={t("loading")} max={100} {...(percent > 0 && { value: percent })} />
      <span>{percent > 0 ? t("percent", { percent }) : t("gathering")}</span>
      <button type="button" onClick={onCancel}>
        {t("cancel")}
      </button>
    </div>
  );
}
