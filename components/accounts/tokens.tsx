"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useActionState } from "react";
import classes from "#components/shared/plain-page.module.css";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { type TokenScope, tokenDays } from "#lib/domain/api-token.ts";

/** What became of what was done with the own tokens. `made` holds what is told once. Null: nothing was done yet. */
export type TokenState =
  | {
      says:
        | "wrong-password"
        | "too-often"
        | "sign-in-again"
        | "too-many"
        | "not-allowed"
        | "bad"
        | "revoked"
        | "missing";
    }
  | { says: "made"; name: string; token: string }
  | null;

export type TokenAction = (state: TokenState, form: FormData) => Promise<TokenState>;

export type TokenEntry = {
  id: string;
  name: string;
  scopes: readonly TokenScope[];
  expiresAt: string;
  lastUsedAt: string | null;
};

type TokensProps = {
  tokens: readonly TokenEntry[];
  /** What one may be made for. */
  scopes: readonly TokenScope[];
  hasPassword: boolean;
  action: TokenAction;
};

/** What programs of one's own come in with: made here, shown once, revoked. */
export function Tokens({ tokens, scopes, hasPassword, action }: TokensProps) {
  const t = useTranslations("accounts.tokens");
  const [state, submit] = useActionState(action, null);
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>
        {t("text")} <a href="/api/docs">{t("docs")}</a>
      </p>
      <News state={state} />
      <form action={submit} className={classes["line"]}>
        <input {...{ name: "name", required: true, maxLength: 100, "aria-label": t("name"), placeholder: t("name") }} />
        <select name="scope" aria-label={t("scope")}>
          {scopes.map((scope) => (
            <option key={scope} value={scope}>
              {t(`scopes.${scope}`)}
            </option>
          ))}
        </select>
        <select name="days" defaultValue={90} aria-label={t("days")}>
          {tokenDays.map((days) => (
            <option key={days} value={days}>
              {t("daysOf", { days })}
            </option>
          ))}
        </select>
        {hasPassword ? (
          <input
            {...{ name: "password", type: "password", autoComplete: "current-password", required: true }}
            {...{ maxLength: 256, "aria-label": t("password"), placeholder: t("password") }}
          />
        ) : null}
        <SubmitButton>{t("make")}</SubmitButton>
      </form>
      <form action={submit}>
        <List tokens={tokens} />
      </form>
    </section>
  );
}

function News({ state }: { state: TokenState }) {
  const t = useTranslations("accounts.tokens");
  if (state === null) return null;
  if (state.says !== "made") {
    const isBad = state.says !== "revoked";
    return (
      <p role={isBad ? "alert" : "status"} className={isBad ? classes["bad"] : classes["hint"]}>
        {t(`news.${state.says}`)}
      </p>
    );
  }
  return (
    <div role="status" className={classes["told"]}>
      <b>{t("made", { name: state.name })}</b>
      <code>{state.token}</code>
      <span className={classes["hint"]}>{t("once")}</span>
    </div>
  );
}

/** Who may curate may review; watching is something else. */
function widestOf(scopes: readonly TokenScope[]): TokenScope[] {
  const widest = scopes.findLast((scope) => scope !== "watch");
  return [...(widest ? [widest] : []), ...scopes.filter((scope) => scope === "watch")];
}

function List({ tokens }: { tokens: readonly TokenEntry[] }) {
  const t = useTranslations("accounts.tokens");
  const format = useFormatter();
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium" });
  return (
    <ul className={classes["list"]}>
      {tokens.map(({ id, name, scopes, expiresAt, lastUsedAt }) => (
        <li key={id}>
          <div>
            <b>{name}</b>
            <div className={classes["hint"]}>
              {widestOf(scopes)
                .map((scope) => t(`scopes.${scope}`))
                .join(" · ")}{" "}
              · {t("until", { day: day(expiresAt) })} · {lastUsedAt ? t("used", { day: day(lastUsedAt) }) : t("unused")}
            </div>
          </div>
          <SubmitButton name="revoke" value={id} label={`${t("revoke")}: ${name}`}>
            {t("revoke")}
          </SubmitButton>
        </li>
      ))}
    </ul>
  );
}
