import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#components/ui/link.tsx";
import { Unseen } from "#components/ui/unseen.tsx";
import classes from "./app-frame.module.css";
import type { Command } from "./command-palette.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { MyWorkLink } from "./my-work-link.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";
import { SearchButton } from "./search-button.tsx";

export type Crumb = { label: string; href?: string };
export type KeyHint = { keys: string[]; label: string };

type AppFrameProps = {
  /** From the outermost to this page; the last has no address. */
  crumbs: Crumb[];
  /** At the right end of the header: what can be done with this page. */
  actions?: ReactNode;
  /** The keys that help now. */
  keys?: KeyHint[];
  /** At the right end of the foot line: a short state ("saved"). */
  state?: ReactNode;
  /** What Ctrl+K finds besides the pages that are always there; or the button of a palette of the page's own. */
  commands?: Command[];
  search?: ReactNode;
  /** The page fills the window and scrolls inside itself (grid, preview) instead of scrolling as a whole. */
  fixed?: boolean;
  children: ReactNode;
};

/** Header, content and foot line of every page. Renders on the server and inside client components alike. */
export function AppFrame({ crumbs, actions, keys = [], state, fixed = false, children, ...props }: AppFrameProps) {
  const t = useTranslations("common");
  return (
    <div className={classes["frame"]} data-fixed={fixed || undefined}>
      <a className={classes["skip"]} href="#content">
        {t("app.skip")}
      </a>
      <header className={classes["header"]}>
        <Link className={classes["name"]} href="/reviews">
          {t("app.name")}
        </Link>
        <nav aria-label={t("nav.label")} className={classes["crumbs"]}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={`${crumb.href ?? ""} ${crumb.label}`}>
                {crumb.href === undefined ? (
                  <span aria-current="page">{crumb.label}</span>
                ) : (
                  <Link href={crumb.href}>{crumb.label}</Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <div className={classes["tools"]}>
          <MyWorkLink className={classes["mine"]} />
          {props.search ?? <SearchButton commands={props.commands ?? []} />}
          <SchemeSwitch />
          <LanguageSwitch />
        </div>
        {actions ? <div className={classes["actions"]}>{actions}</div> : null}
      </header>
      <main id="content" className={classes["content"]} tabIndex={-1}>
        {children}
      </main>
      <footer className={classes["footer"]}>
        <Unseen as="h2">{t("footer.label")}</Unseen>
        <ul>
          {keys.map((hint) => (
            <li key={hint.label}>
              {hint.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{" "}
              {hint.label}
            </li>
          ))}
        </ul>
        <div className={classes["state"]}>{state}</div>
      </footer>
    </div>
  );
}
