import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { ChangesFirst } from "../grid/order-changes.ts";
import classes from "./service-screen.module.css";

/** A sheet of a service, as it is chosen. */
export type SheetLine = { id: string; version: number; disclosedOn: string | null; fileName: string; title: string };

type SheetPairProps = { sheets: readonly SheetLine[]; before: string; after: string; first: ChangesFirst };

/** Which two sheets are laid over each other. A plain form: the address says what is compared. */
export function SheetPair({ sheets, before, after, first }: SheetPairProps) {
  const t = useTranslations("comparison.service");
  const chosen = { before, after };
  return (
    <form method="get" className={classes["pair"]} key={`${before} ${after}`}>
      {(["before", "after"] as const).map((which) => (
        <label key={which}>
          {t(which)}{" "}
          <select name={which} defaultValue={chosen[which]}>
            {sheets.map(({ id, version, disclosedOn, fileName, title }) => (
              <option key={id} value={id}>
                {t("sheet", { version, date: disclosedOn ?? t("undated"), name: title || fileName })}
              </option>
            ))}
          </select>
        </label>
      ))}
      <input type="hidden" name="first" value={first} />
      <SmallButton type="submit">{t("compare")}</SmallButton>
    </form>
  );
}
