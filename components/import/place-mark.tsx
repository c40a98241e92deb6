import { useFormatter, useTranslations } from "next-intl";
import type { ItemText } from "./item-text.ts";
import classes from "./place-mark.module.css";
import type { PreviewRow } from "./place-rows.ts";

type PlaceMarkProps = { found: PreviewRow | null; itemText: (key: string) => ItemText };

/** Where a question row stands: item numbers and names, and how sure that is. Nothing for rows that ask nothing. */
export function PlaceMark({ found, itemText }: PlaceMarkProps) {
  const t = useTranslations("import.place");
  const format = useFormatter();
  if (!found || found.standing === "none") return null;
  const items = found.items.map(itemText);
  const names = items.map(({ number, name }) => `${number} ${name}`);
  return (
    <span className={classes["place"]} data-standing={found.standing}>
      <span className={classes["name"]} title={items.map(({ question }) => question).join("\n") || undefined}>
        {found.standing === "check" ? <span className={classes["doubt"]}>{t("check")} </span> : null}
        {names.length > 0 ? names.join(" + ") : t("outside")}
      </span>
      <span className={classes["sure"]}>
        {found.decided
          ? t("decided")
          : found.confidence === null
            ? ""
            : format.number(found.confidence, { style: "percent" })}
      </span>
    </span>
  );
}
