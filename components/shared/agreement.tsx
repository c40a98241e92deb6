import { useFormatter, useTranslations } from "next-intl";
import { leastForKappa } from "#lib/domain/least-for-kappa.ts";
import type { Kappa, SecondReview } from "#lib/domain/second-review.ts";

/** How far two who judged the same answers agree: the plain share, and Cohen's kappa with where it lies. */
export function Agreement({ second }: { second: SecondReview }) {
  const t = useTranslations("work.second");
  const format = useFormatter();
  const { agreement, waiting, disagreements, withdrawn = 0 } = second;
  const decimal = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "negative" });
  const share = agreement && format.number(agreement.observed, { style: "percent", maximumFractionDigits: 1 });
  const beyondChance = ({ count, kappa, interval }: Kappa) => {
    if (kappa === null || interval === null) return t("noKappa");
    if (count < leastForKappa) return t("tooFew", { least: leastForKappa });
    return t("kappa", { kappa: decimal(kappa), low: decimal(interval.low), high: decimal(interval.high) });
  };
  return (
    <>
      <p>
        {agreement && share ? t("agreed", { share, count: agreement.count }) : t("noneYet")}{" "}
        {agreement ? beyondChance(agreement) : ""}
      </p>
      <p>
        {t("standing", { waiting, disagreements })} {withdrawn > 0 ? t("withdrawnCount", { count: withdrawn }) : ""}
      </p>
    </>
  );
}
