import { useTranslations } from "next-intl";
import { LanguageSwitch } from "#components/shared/language-switch.tsx";
import classes from "./answer.module.css";

/** Said for every link that opens nothing, whatever the reason is. */
export function LinkGone({ over }: { over: boolean }) {
  const t = useTranslations("answer.gone");
  return (
    <main className={classes["page"]}>
      <div className={classes["top"]}>
        <h1>{t("title")}</h1>
        <LanguageSwitch />
      </div>
      <p>{t(over ? "over" : "text")}</p>
    </main>
  );
}
