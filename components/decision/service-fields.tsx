import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { recommendations, type ServiceDecision } from "#lib/domain/decision.ts";
import classes from "./decision.module.css";
import { fieldName } from "./read-decision-form.ts";

type ServiceFieldsProps = {
  name: string;
  decision: ServiceDecision;
  /** How it stands under the requirements that judge. */
  standing: ReactNode;
};
type Field = Exclude<keyof ServiceDecision, "serviceId" | "outcome">;

/** What is decided of one service. */
export function ServiceFields({ name, decision, standing }: ServiceFieldsProps) {
  const t = useTranslations("decision");
  const words = useTranslations("report.decision.outcome");
  const { serviceId, outcome } = decision;
  const said = (field: Field) => ({ name: fieldName(field, serviceId), defaultValue: decision[field] });
  const line = (field: Field, type: "text" | "date" = "text") => (
    <label>
      {t(field)}
      <input type={type} maxLength={200} {...said(field)} />
    </label>
  );
  const lines = (field: Field, rows: number) => (
    <label className={classes["wide"]}>
      {t(field)}
      <textarea rows={rows} maxLength={5000} {...said(field)} />
    </label>
  );
  return (
    <fieldset className={classes["service"]}>
      <legend>{name}</legend>
      <input type="hidden" name="service" value={serviceId} />
      {standing}
      <div className={classes["choices"]} role="radiogroup" aria-label={`${t("outcome")}: ${name}`}>
        {recommendations.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={fieldName("outcome", serviceId)}
              value={choice}
              defaultChecked={outcome === choice}
            />
            {words(choice)}
          </label>
        ))}
      </div>
      {lines("reason", 2)}
      {lines("conditions", 2)}
      {line("owner")}
      {line("dueOn", "date")}
      {line("reassessOn", "date")}
      <details className={classes["wide"]} open={decision.risk !== ""}>
        <summary>{t("more")}</summary>
        <div className={classes["fields"]}>
          {lines("risk", 2)}
          {line("riskAcceptedBy")}
          {line("riskExpiresOn", "date")}
        </div>
      </details>
    </fieldset>
  );
}
