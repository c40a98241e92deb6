import type { ReactNode } from "react";
import classes from "./detail-rows.module.css";

/** Label and value, one a line; a value that is null has no line. */
export function DetailRows({ rows }: { rows: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className={classes["rows"]}>
      {rows
        .filter(({ value }) => value !== null)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
