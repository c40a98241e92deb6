import { useTranslations } from "next-intl";
import { OutcomeMark } from "#components/shared/outcome-mark.tsx";
import { ScoreInterval } from "#components/shared/score-interval.tsx";
import type { ScreenedSheet } from "#lib/domain/screening.ts";
import classes from "./services.module.css";

const MOST_NAMED = 2;

type ServiceVerdictProps = { screened: ScreenedSheet; names: ReadonlyMap<string, string> };

/** What a sheet comes to under the requirements: its must-haves, its score, and on what it fails. */
export function ServiceVerdict({ screened, names }: ServiceVerdictProps) {
  const t = useTranslations("services");
  const { musts, score, passed, failed, open } = screened;
  const all = failed.map((item) => names.get(item) ?? item);
  const [shown, rest] = [all.slice(0, MOST_NAMED).join(", "), all.length - MOST_NAMED];
  return (
    <>
      <span className={classes["standing"]}>
        <OutcomeMark outcome={musts} />
        <ScoreInterval score={score} />
      </span>
      <small>{t("counts", { pass: passed.length, fail: failed.length, open: open.length })}</small>
      {all.length > 0 ? (
        <small title={all.join("\n")}>
          {t("failing", { names: rest > 0 ? t("andMore", { names: shown, count: rest }) : shown })}
        </small>
      ) : null}
    </>
  );
}
