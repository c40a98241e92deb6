import type { ReactNode } from "react";
import classes from "./notice.module.css";

type NoticeProps = { title: string; text: string; href?: string; action?: string; children?: ReactNode };

/** A page that has nothing to show yet, or could not: what is so, and what to do next. */
export function Notice({ title, text, href, action, children }: NoticeProps) {
  return (
    <div className={classes["notice"]}>
      <h1>{title}</h1>
      <p>{text}</p>
      {href !== undefined && action !== undefined ? <a href={href}>{action}</a> : null}
      {children}
    </div>
  );
}
