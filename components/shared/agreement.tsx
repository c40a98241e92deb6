import { useFormatter, useTranslations } from "next-intl";
import type { SecondReview } from "#lib/domain/second-review.ts";

/** How far two who judged the same answers agree: the plain share, and Cohen's kappa with where it lies. */
export function Agreement({ second }: { second: SecondReview }) {
  const t = useTranslations("work.second");
  const format = useFormatter();
  const { agreement, waiting, disagreements } = second;
  const decimal = (value: number) =>
    format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "negative" });
  const share = agreement && format.number(agreement.observed, { style: "percent", maximumFractionDigits: 1 });
  return (
    <>
      <p>
        {agreement && share ? t("agreed", { share, count: agreement.count }) : t("noneYet")}{" "}
        {agreement && agreement.kappa === null ? t("noKappa") : ""}
        {agreement?.interval && agreement.kappa !== null
          ? t("kappa", {
              kappa: decimal(agreement.kappa),
              low: decimal(agreement.interval.low),
              high: decimal(agreement.interval.high),
            })
          : ""}
      </p>
      <p>{t("standing", { waiting, disagreements })}</p>
    </>
  );
}
