import type { ComponentPropsWithRef, MouseEvent } from "react";
import classes from "./small-button.module.css";

export type SmallButtonLook = "plain" | "quiet" | "filled";

type SmallButtonProps = ComponentPropsWithRef<"button"> & {
  look?: SmallButtonLook;
  /** It can do nothing now, says so, and keeps the focus, which a disabled button loses. */
  idle?: boolean;
};

/** A button within a line or a form. "filled": what one most likely came for; "quiet": in the colour of text. */
export function SmallButton({ look = "plain", idle = false, ...props }: SmallButtonProps) {
  const refusal = idle && { "aria-disabled": true, onClick: (event: MouseEvent) => event.preventDefault() };
  return <button type="button" {...props} {...refusal} className={classes["button"]} data-look={look} />;
}
