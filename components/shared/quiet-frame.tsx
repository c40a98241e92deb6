import type { ReactNode } from "react";
import classes from "./app-frame.module.css";

type QuietFrameProps = { home: string; reviews: string; title?: string; children: ReactNode };

/**
 * The frame of pages that stand in for another: while it loads, where it is not, when it failed. Plain elements only:
 * such pages are sent along with every other, and must work when little else does. The texts are given for the same reason.
 */
export function QuietFrame({ home, reviews, title, children }: QuietFrameProps) {
  return (
    <div className={classes["frame"]}>
      <header className={classes["header"]}>
        <a className={classes["name"]} href="/reviews">
          {home}
        </a>
        <nav className={classes["crumbs"]}>
          <ol>
            <li>
              <a href="/reviews">{reviews}</a>
            </li>
            {title === undefined ? null : <li>{title}</li>}
          </ol>
        </nav>
      </header>
      <main id="content" className={classes["content"]}>
        {children}
      </main>
    </div>
  );
}
