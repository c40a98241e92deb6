"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState } from "react";
import { IfMay, useRights } from "#components/shared/rights.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Decision } from "#lib/domain/decision.ts";
import classes from "./decision.module.css";
import type { DecisionAction } from "./decision-state.ts";
import { ServiceFields } from "./service-fields.tsx";

type DecisionFormProps = {
  /** As it is stored. */
  decision: Decision;
  revision: number;
  /** Of what it rests on. */
  stamp: string;
  profileId: string | null;
  services: readonly { serviceId: string; name: string; standing: ReactNode }[];
  action: DecisionAction;
};

const HEAD = ["requester", "reviewer"] as const;

/** A decision to be written down and signed. A plain form: works by keyboard and without scripts. */
export function DecisionForm({ decision: stored, revision, stamp, profileId, services, action }: DecisionFormProps) {
  const t = useTranslations("decision");
  const rights = useRights();
  const [state, submit] = useActionState(action, null);
  const decision = state?.typed ?? stored;
  const names = new Map(services.map(({ serviceId, name }) => [serviceId, name]));
  const standings = new Map(services.map(({ serviceId, standing }) => [serviceId, standing]));
  const line = (field: (typeof HEAD)[number] | "approver" | "purpose" | "dataClasses") => (
    <label>
      {t(field)}
      <input name={field} defaultValue={decision[field]} maxLength={field === "purpose" ? 5000 : 200} />
    </label>
  );
  return (
    // A form that was sent shows what is stored, or what was typed where nothing was: never its first values again.
    <form action={submit} key={`${revision} ${state?.typed ? "typed" : ""}`} className={classes["form"]}>
      <input type="hidden" name="seen" value={revision} />
      <input type="hidden" name="stamp" value={stamp} />
      <input type="hidden" name="profile" value={profileId ?? ""} />
      {/* Who may only look reads what is written down. */}
      <fieldset className={classes["all"]} disabled={!rights.review && !rights.approve}>
        <fieldset className={classes["service"]}>
          <legend>{t("people")}</legend>
          {line("purpose")}
          {line("dataClasses")}
          {HEAD.map((field) => (
            <span key={field}>{line(field)}</span>
          ))}
        </fieldset>
        {decision.services.map((service) =>
          names.has(service.serviceId) ? (
            <ServiceFields
              key={service.serviceId}
              decision={service}
              name={names.get(service.serviceId) ?? ""}
              standing={standings.get(service.serviceId) ?? null}
            />
          ) : null,
        )}
        <div className={classes["sign"]}>{line("approver")}</div>
      </fieldset>
      <div className={classes["end"]}>
        <IfMay right="approve">
          <label className={classes["confirm"]}>
            <input type="checkbox" name="confirmed" value="yes" />
            {t("confirm")}
          </label>
        </IfMay>
        <div className={classes["buttons"]}>
          <IfMay right={["review", "approve"]}>
            <SubmitButton name="intent" value="save">
              {t("save")}
            </SubmitButton>
          </IfMay>
          <IfMay right="approve">
            <SubmitButton name="intent" value="sign" look="filled">
              {t("sign")}
            </SubmitButton>
            <small>{t("signNote")}</small>
          </IfMay>
        </div>
      </div>
      <div role={state && state.says !== "saved" && state.says !== "signed" ? "alert" : "status"}>
        {state ? (
          <div className={state.says === "saved" || state.says === "signed" ? classes["news"] : classes["failed"]}>
            {t(`says.${state.says}`)}
            {state.gaps.length > 0 ? (
              <ul>
                {state.gaps.map(({ gap, serviceId }) => (
                  <li key={`${gap} ${serviceId}`}>{t(`gap.${gap}`, { name: names.get(serviceId ?? "") ?? "" })}</li>
                ))}
              </ul>
            ) : null}
          </div>
        ) : null}
      </div>
    </form>
  );
}
