import { useTranslations } from "next-intl";
import { RiskLine } from "#components/shared/risk-line.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { Link } from "#components/ui/link.tsx";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./decision.module.css";

type RiskListProps = {
  reviewKey: string;
  risks: readonly AcceptedRisk[];
  items: readonly Item[];
  sheets: readonly ComparedSheet[];
  language: Language;
};

/** Who bears which risk of answers that are not good enough. Each leads to its cell. */
export function RiskList({ reviewKey, risks, items, sheets, language }: RiskListProps) {
  const t = useTranslations("decision");
  const known = new Map(items.map((item) => [item.key, item]));
  const sheetAt = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  if (risks.length === 0) return null;
  return (
    <section aria-label={t("risks")}>
      <h2>{t("risks")}</h2>
      <ul className={classes["risks"]}>
        {risks.map((risk) => {
          const [item, sheet] = [known.get(risk.item), sheetAt.get(risk.sheetId)];
          const name = `${item?.number ?? ""} ${item?.path[language].at(-1) ?? risk.item}`;
          return (
            <li key={`${risk.item} ${risk.sheetId}`}>
              <Link href={`/reviews/${reviewKey}?only=all&cell=${risk.item}.${risk.sheetId}`}>
                {name} — {sheet ? sheetName(sheet) : ""}
              </Link>
              <RiskLine risk={risk} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
