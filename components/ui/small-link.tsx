import type { ComponentProps } from "react";
import { Link } from "./link.tsx";
import classes from "./small-button.module.css";
import type { SmallButtonLook } from "./small-button.tsx";

type SmallLinkProps = ComponentProps<typeof Link> & { look?: SmallButtonLook };

/** A link that stands among buttons and looks like one. */
export function SmallLink({ look = "plain", ...props }: SmallLinkProps) {
  return <Link {...props} className={classes["button"]} data-look={look} />;
}
