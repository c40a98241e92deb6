"use client";

import { useTranslations } from "next-intl";
import type { Role } from "#lib/domain/actor.ts";

/** One of the roles that may be given. */
export function RoleSelect({ roles, chosen, label }: { roles: readonly Role[]; chosen: Role; label: string }) {
  const t = useTranslations("accounts.roles");
  return (
    <select name="role" defaultValue={chosen} aria-label={label}>
      {roles.map((one) => (
        <option key={one} value={one}>
          {t(`${one}.name`)}
        </option>
      ))}
    </select>
  );
}
