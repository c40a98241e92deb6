import { useLocale, useTranslations } from "next-intl";
import { Agreement } from "#components/shared/agreement.tsx";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { Link } from "#components/ui/link.tsx";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Decision } from "#lib/domain/decision.ts";
import type { SheetStanding } from "#lib/domain/judgement.ts";
import { languageSchema } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { RecordChange, Signature } from "#lib/domain/review-record.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./decision.module.css";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionStanding } from "./decision-standing.tsx";
import type { DecisionAction } from "./decision-state.ts";
import { RiskList } from "./risk-list.tsx";
import { ServiceStanding } from "./service-standing.tsx";
import { SignatureList } from "./signature-list.tsx";

type DecisionScreenProps = {
  review: { key: string; title: string };
  items: readonly Item[];
  services: readonly { serviceId: string; sheet: ComparedSheet; standing: SheetStanding | null }[];
  profiles: readonly { id: string; name: RequirementProfile["name"] }[];
  profileId: string | null;
  second: SecondReview | null;
  risks: readonly AcceptedRisk[];
  decision: Decision;
  revision: number;
  stamp: string;
  signatures: readonly Signature[];
  latest: { signature: Signature; changes: readonly RecordChange[] } | { signature: Signature; altered: true } | null;
  formats: readonly ReportFormat[];
  action: DecisionAction;
};

/** The decision on a review: whether the last one still stands, the next one, and what was signed. */
export function DecisionScreen(props: DecisionScreenProps) {
  const { review, items, services, profiles, profileId, decision, revision, stamp, signatures, latest } = props;
  const t = useTranslations("decision");
  const common = useTranslations("common.nav");
  const language = languageSchema.parse(useLocale());
  const named = (name: RequirementProfile["name"]) => (typeof name === "string" ? name : name[language]);
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: t("title") },
      ]}
    >
      <div className={classes["decision"]}>
        <h1>{t("title")}</h1>
        <p className={classes["hint"]}>{t("lead")}</p>
        <DecisionStanding latest={latest} items={items} language={language} />
        {profiles.length === 0 ? (
          <p className={classes["hint"]}>{t("unjudged")}</p>
        ) : (
          <nav aria-label={t("judgedBy")} className={classes["profiles"]}>
            {t("judgedBy")}
            {profiles.map(({ id, name }) => (
              <Link
                key={id}
                href={`/reviews/${review.key}/decision?profile=${id}`}
                aria-current={id === profileId ? "true" : undefined}
              >
                {named(name)}
              </Link>
            ))}
          </nav>
        )}
        {props.second ? (
          <section aria-label={t("second")}>
            <Agreement second={props.second} />
            {props.second.disagreements + (props.second.withdrawn ?? 0) > 0 ? (
              <Link href={`/reviews/${review.key}/work/second${profileId ? `?profile=${profileId}` : ""}`}>
                {t("toSecond")}
              </Link>
            ) : null}
          </section>
        ) : null}
        <RiskList
          {...{ items, language, risks: props.risks }}
          reviewKey={review.key}
          sheets={services.map(({ sheet }) => sheet)}
        />
        {services.length === 0 ? (
          <p>{t("noServices")}</p>
        ) : (
          <DecisionForm
            {...{ decision, revision, stamp, profileId }}
            services={services.map(({ serviceId, sheet, standing }) => ({
              ...{ serviceId, name: sheetName(sheet) },
              standing: standing && <ServiceStanding {...standing} />,
            }))}
            action={props.action}
          />
        )}
        <SignatureList reviewKey={review.key} signatures={signatures} formats={props.formats} />
      </div>
    </AppFrame>
  );
}
