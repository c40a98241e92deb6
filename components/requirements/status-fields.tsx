"use client";

import { useTranslations } from "next-intl";
import { type AskedStatus, askedStatuses } from "#lib/domain/requirements.ts";
import classes from "./requirements.module.css";

type StatusFieldsProps = { statuses: readonly AskedStatus[]; onChange: (statuses: AskedStatus[]) => void };

/** Which answers are good enough; one at least. */
export function StatusFields({ statuses, onChange }: StatusFieldsProps) {
  const t = useTranslations("status.status");
  function flip(status: AskedStatus, on: boolean) {
    const next = askedStatuses.filter((one) => (one === status ? on : statuses.includes(one)));
    if (next.length > 0) onChange(next);
  }
  return (
    <div className={classes["choices"]}>
      {askedStatuses.map((status) => (
        <label key={status}>
          <input
            type="checkbox"
            checked={statuses.includes(status)}
            onChange={(event) => flip(status, event.currentTarget.checked)}
          />{" "}
          {t(status)}
        </label>
      ))}
    </div>
  );
}
