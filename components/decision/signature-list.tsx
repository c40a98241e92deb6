import { useFormatter, useTranslations } from "next-intl";
import type { ReportFormat } from "#lib/domain/report.ts";
import type { Signature } from "#lib/domain/review-record.ts";
import classes from "./decision.module.css";

type SignatureListProps = { reviewKey: string; signatures: readonly Signature[]; formats: readonly ReportFormat[] };

/** The signed decisions, the last first, each with its reports and its record. */
export function SignatureList({ reviewKey, signatures, formats }: SignatureListProps) {
  const t = useTranslations("decision");
  const names = useTranslations("comparison.export");
  const format = useFormatter();
  if (signatures.length === 0) return null;
  return (
    <section className={classes["signed"]}>
      <h2>{t("signed")}</h2>
      <ol reversed>
        {signatures.toReversed().map(({ number, signedBy, signedAt, sha256 }) => {
          const at = format.dateTime(new Date(signedAt), { dateStyle: "medium", timeStyle: "short" });
          const address = `/reviews/${reviewKey}/decision/${number}`;
          return (
            <li key={number}>
              <b>{t("line", { number, who: signedBy, at })}</b>
              <ul aria-label={t("reports", { number })}>
                {formats.map((one) => (
                  <li key={one}>
                    <a href={`${address}/${one}`} download>
                      {names(one)}
                    </a>
                  </li>
                ))}
                <li>
                  <a href={`${address}/record`} download>
                    {t("record")}
                  </a>
                </li>
              </ul>
              <small>
                {t("hash")}: <code>{sha256}</code>
              </small>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
