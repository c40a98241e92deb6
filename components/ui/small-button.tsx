import type { ComponentPropsWithRef } from "react";
import classes from "./small-button.module.css";

export type SmallButtonLook = "plain" | "quiet" | "filled";

type SmallButtonProps = ComponentPropsWithRef<"button"> & { look?: SmallButtonLook };

/** A button within a line or a form. "filled": what one most likely came for; "quiet": in the colour of text. */
export function SmallButton({ look = "plain", ...props }: SmallButtonProps) {
  return <button type="button" {...props} className={classes["button"]} data-look={look} />;
}
