import type { AriaRole, ReactNode } from "react";
import classes from "./unseen.module.css";

type UnseenProps = { as?: "h1" | "h2" | "div"; role?: AriaRole; children: ReactNode };

/** Said to a screen reader and not shown. */
export function Unseen({ as: Element = "div", role, children }: UnseenProps) {
  return (
    <Element className={classes["unseen"]} role={role}>
      {children}
    </Element>
  );
}
