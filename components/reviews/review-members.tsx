import { useTranslations } from "next-intl";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { MemberRole, Role } from "#lib/domain/actor.ts";
import classes from "./review-setup.module.css";

export type MembersOfReview = {
  members: readonly { personId: string; name: string; email: string; role: Role }[];
  others: readonly { id: string; name: string; email: string }[];
};

type ReviewMembersProps = { of: MembersOfReview; action: (form: FormData) => Promise<void> };

const ROLES: readonly MemberRole[] = ["reviewer", "approver", "viewer"];

/** Whom a review is for. Plain forms: works by keyboard and without scripts. */
export function ReviewMembers({ of: { members, others }, action }: ReviewMembersProps) {
  const t = useTranslations("common.members");
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>{members.length === 0 ? t("open") : t("closed")}</p>
      <ul className={classes["sheets"]}>
        {members.map(({ personId, name, email, role }) => (
          <li key={personId}>
            <span>
              <b>{name}</b> <span className={classes["hint"]}>{email}</span>
            </span>
            <form action={action} className={classes["line"]}>
              <input type="hidden" name="person" value={personId} />
              <MemberRoleSelect key={role} chosen={role} label={t("roleOf", { name })} />
              <SubmitButton name="do" value="set" label={`${t("change")}: ${name}`}>
                {t("change")}
              </SubmitButton>
              <SubmitButton name="do" value="remove" label={`${t("remove")}: ${name}`}>
                {t("remove")}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : (
        <form action={action} className={classes["line"]}>
          <select name="person" aria-label={t("person")}>
            {others.map(({ id, name, email }) => (
              <option key={id} value={id}>
                {name} {email}
              </option>
            ))}
          </select>
          <MemberRoleSelect chosen="reviewer" label={t("role")} />
          <SubmitButton name="do" value="set">
            {t("add")}
          </SubmitButton>
        </form>
      )}
    </section>
  );
}

function MemberRoleSelect({ chosen, label }: { chosen: Role; label: string }) {
  const t = useTranslations("accounts.roles");
  return (
    <select name="role" defaultValue={chosen} aria-label={label}>
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {t(`${role}.name`)}
        </option>
      ))}
    </select>
  );
}
