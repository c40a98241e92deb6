import { useFormatter, useTranslations } from "next-intl";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";

/** A borne risk in words: whether it counts, who bears it until when, who approved it, and why. */
export function RiskLine({ risk }: { risk: AcceptedRisk }) {
  const t = useTranslations("judging.risk");
  const format = useFormatter();
  const { state, owner, until, approved, reason } = risk;
  const day = (text: string) => format.dateTime(new Date(text), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <p>
      <b>{t(`state.${state}`)}</b> {t("borne", { owner, until: day(`${until}T00:00:00Z`) })}{" "}
      {approved ? t("approved", { by: approved.by || t("machine"), day: day(approved.at) }) : t("unapproved")}
      <br />
      {reason}
    </p>
  );
}
