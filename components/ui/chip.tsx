import type { ReactNode } from "react";
import classes from "./chip.module.css";

type ChipProps = { on: boolean; onClick: () => void; children: ReactNode };

/** A switch that narrows what is shown. */
export function Chip({ on, onClick, children }: ChipProps) {
  return (
    <button type="button" className={classes["chip"]} aria-pressed={on} onClick={onClick}>
      {children}
    </button>
  );
}
