"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import classes from "#components/shared/plain-page.module.css";
import { Link } from "#components/ui/link.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Role } from "#lib/domain/actor.ts";
import type { PeopleAction, PeopleState } from "./people-state.ts";
import { type PersonEntry, PersonRow } from "./person-row.tsx";
import { RoleSelect } from "./role-select.tsx";

type PeopleScreenProps = {
  people: readonly PersonEntry[];
  /** What this person may make others. */
  roles: readonly Role[];
  demandsSecondFactor: boolean;
  /** Whether links can be sent by mail. */
  mails: boolean;
  action: PeopleAction;
};

/** Who has an account, what they are, and the way to invite more. Where nobody has, how the first one is made. */
export function PeopleScreen({ people, roles, mails, demandsSecondFactor, action }: PeopleScreenProps) {
  const t = useTranslations("accounts.people");
  const common = useTranslations("common");
  const [state, submit] = useActionState(action, null);
  return (
    <AppFrame crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: t("title") }]}>
      <div className={classes["page"]}>
        <h1>{t("title")}</h1>
        <p className={classes["line"]}>
          <Link href="/outbox">{common("nav.outbox")}</Link>
          <Link href="/log">{common("nav.log")}</Link>
        </p>
        <News state={state} />
        {people.length === 0 ? <p className={classes["hint"]}>{t("none")}</p> : null}
        <ul className={classes["list"]}>
          {people.map((person) => (
            <PersonRow key={person.id} {...{ person, roles, mails, submit }} />
          ))}
        </ul>
        {roles.length > 0 ? (
          <section>
            <h2>{t("invite")}</h2>
            <p className={classes["hint"]}>{t(mails ? "inviteByMailText" : "inviteText")}</p>
            <form action={submit} className={classes["line"]}>
              <input
                name="email"
                type="email"
                required
                maxLength={255}
                aria-label={t("email")}
                placeholder={t("email")}
              />
              <RoleSelect roles={roles} chosen="reviewer" label={t("role")} />
              {mails ? (
                <SubmitButton name="do" value="invite-by-mail">
                  {t("mailLink")}
                </SubmitButton>
              ) : null}
              <SubmitButton name="do" value="invite">
                {t("makeLink")}
              </SubmitButton>
            </form>
          </section>
        ) : null}
        {people.length > 0 ? (
          <section>
            <h2>{t("factor")}</h2>
            <p>{t(demandsSecondFactor ? "factorDemanded" : "factorFree")}</p>
            <p className={classes["hint"]}>
              {t("factorText", { count: people.filter((one) => !one.isShutOut && !one.hasSecondFactor).length })}
            </p>
            <form action={submit}>
              <input type="hidden" name="do" value={demandsSecondFactor ? "free-factor" : "demand-factor"} />
              <SubmitButton>{t(demandsSecondFactor ? "freeFactor" : "demandFactor")}</SubmitButton>
            </form>
          </section>
        ) : null}
        <RoleNotes />
      </div>
    </AppFrame>
  );
}

function News({ state }: { state: PeopleState }) {
  const t = useTranslations("accounts.people");
  if (state === null) return null;
  if (state.says !== "link") {
    const isDone = state.says === "done" || state.says === "mailed";
    return (
      <p role={isDone ? "status" : "alert"} className={isDone ? classes["hint"] : classes["bad"]}>
        {t(`says.${state.says}`)}
      </p>
    );
  }
  return (
    <div role="status" className={classes["told"]}>
      <b>{t("link")}</b>
      <code>{state.address}</code>
      <span className={classes["hint"]}>{t("linkText")}</span>
    </div>
  );
}

function RoleNotes() {
  const t = useTranslations("accounts.roles");
  const roles: readonly Role[] = ["owner", "admin", "reviewer", "approver", "viewer"];
  return (
    <section>
      <h2>{t("title")}</h2>
      <ul className={classes["list"]}>
        {roles.map((role) => (
          <li key={role}>
            <div>
              <b>{t(`${role}.name`)}</b> <span className={classes["hint"]}>{t(`${role}.text`)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
