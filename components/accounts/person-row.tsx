"use client";

import { useTranslations } from "next-intl";
import classes from "#components/shared/plain-page.module.css";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Role } from "#lib/domain/actor.ts";
import own from "./accounts.module.css";
import { RoleSelect } from "./role-select.tsx";

export type PersonEntry = {
  id: string;
  name: string;
  email: string;
  role: Role;
  isShutOut: boolean;
  hasPassword: boolean;
  sessions: number;
  hasSecondFactor: boolean;
};

type PersonRowProps = {
  person: PersonEntry;
  roles: readonly Role[];
  mails: boolean;
  submit: (form: FormData) => void;
};

/** One person, and what can be done with them by whoever may. */
export function PersonRow({ person, roles, mails, submit }: PersonRowProps) {
  const t = useTranslations("accounts.people");
  const { id, name, email, role, isShutOut, hasPassword, sessions, hasSecondFactor } = person;
  const state = isShutOut ? t("shutOut") : hasPassword ? t("sessions", { count: sessions }) : t("invited");
  const mayChange = roles.includes(role);
  return (
    <li>
      <div>
        <b>{name}</b> {email}
        <div className={classes["hint"]}>{state}</div>
      </div>
      {mayChange ? (
        <form action={submit} className={`${classes["line"]} ${own["controls"]}`}>
          <input type="hidden" name="id" value={id} />
          <RoleSelect key={role} roles={roles} chosen={role} label={t("roleOf", { name })} />
          <Do name="turn" label={`${isShutOut ? t("letIn") : t("change")}: ${name}`}>
            {isShutOut ? t("letIn") : t("change")}
          </Do>
          {isShutOut ? null : (
            <>
              {mails ? (
                <Do name="renew-by-mail" label={`${t("mailNewLink")}: ${name}`}>
                  {t("mailNewLink")}
                </Do>
              ) : null}
              <Do name="renew" label={`${t("newLink")}: ${name}`}>
                {t("newLink")}
              </Do>
              <Do name="end" label={`${t("end")}: ${name}`}>
                {t("end")}
              </Do>
              {hasSecondFactor ? (
                <Do name="forget-factor" label={`${t("forgetFactor")}: ${name}`}>
                  {t("forgetFactor")}
                </Do>
              ) : null}
              <Do name="shut-out" label={`${t("shut")}: ${name}`}>
                {t("shut")}
              </Do>
            </>
          )}
        </form>
      ) : (
        <RoleName role={role} />
      )}
    </li>
  );
}

function Do({ name, label, children }: { name: string; label: string; children: string }) {
  return (
    <SubmitButton name="do" value={name} label={label}>
      {children}
    </SubmitButton>
  );
}

function RoleName({ role }: { role: Role }) {
  return useTranslations("accounts.roles")(`${role}.name`);
}
