import { useFormatter, useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import classes from "#components/shared/plain-page.module.css";
import { Link } from "#components/ui/link.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { LoggedAct } from "#lib/accounts/who-may.ts";
import own from "./accounts.module.css";

type LogQuery = Partial<Record<"person" | "act" | "review" | "from" | "until", string | undefined>>;
type LogEntry = {
  seq: number;
  at: string;
  who: { kind: string; [name: string]: unknown };
  act: string;
  reviewKey: string | null;
  asked?: unknown;
  outcome?: unknown;
  hash: string;
};

type LogScreenProps = {
  query: LogQuery;
  lines: readonly LogEntry[];
  /** Before which entry the next page begins. */
  next: number | null;
  /** What following the chain came to; null: nobody asked. */
  verdict: { ok: true; entries: number; hash: string } | { ok: false; brokenAt: number } | null;
  people: readonly { id: string; name: string }[];
  acts: readonly LoggedAct[];
};

/** What was done, by whom and when: filtered, saved as a file, and followed from its beginning. */
export function LogScreen({ query, lines, next, verdict, people, acts }: LogScreenProps) {
  const t = useTranslations("accounts.log");
  const common = useTranslations("common");
  const address = (path: string, more: Record<string, string> = {}) => {
    const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return `${path}?${new URLSearchParams([...given, ...Object.entries(more)])}`;
  };
  return (
    <AppFrame crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: t("title") }]}>
      <div className={classes["page"]}>
        <h1>{t("title")}</h1>
        <p className={classes["hint"]}>{t("lead")}</p>
        <Filter {...{ query, people, acts }} />
        <p className={classes["line"]}>
          <a href={address("/log/file")}>{t("save")}</a>
          <Link href={address("/log", { check: "1" })}>{t("check")}</Link>
        </p>
        {verdict ? (
          <p role={verdict.ok ? "status" : "alert"} className={verdict.ok ? classes["told"] : classes["bad"]}>
            {verdict.ok ? t("whole", { entries: verdict.entries }) : t("broken", { at: verdict.brokenAt })}
            {verdict.ok ? <code>{verdict.hash}</code> : null}
          </p>
        ) : null}
        {lines.length === 0 ? <p className={classes["hint"]}>{t("none")}</p> : <Lines {...{ lines, acts }} />}
        {next === null ? null : <Link href={address("/log", { before: String(next) })}>{t("older")}</Link>}
      </div>
    </AppFrame>
  );
}

function Filter({ query, people, acts }: Pick<LogScreenProps, "query" | "people" | "acts">) {
  const t = useTranslations("accounts.log");
  const said = useTranslations("acts");
  return (
    <form className={classes["line"]}>
      <select name="person" defaultValue={query.person ?? ""} aria-label={t("person")}>
        <option value="">{t("anyPerson")}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <select name="act" defaultValue={query.act ?? ""} aria-label={t("act")}>
        <option value="">{t("anyAct")}</option>
        {acts.map((act) => (
          <option key={act} value={act}>
            {said(act)}
          </option>
        ))}
      </select>
      <input name="review" defaultValue={query.review} aria-label={t("review")} placeholder={t("review")} />
      <label className={classes["line"]}>
        {t("from")}
        <input name="from" type="date" defaultValue={query.from} />
      </label>
      <label className={classes["line"]}>
        {t("until")}
        <input name="until" type="date" defaultValue={query.until} />
      </label>
      <SmallButton type="submit">{t("filter")}</SmallButton>
    </form>
  );
}

function Lines({ lines, acts }: Pick<LogScreenProps, "lines" | "acts">) {
  const t = useTranslations("accounts.log");
  const said = useTranslations("acts");
  // What changes nothing stands in the log only where it was refused.
  const told = (act: string) => {
    const known = acts.find((one) => one === act);
    return known ? said(known) : t("look", { act });
  };
  const format = useFormatter();
  return (
    <table className={classes["log"]}>
      <thead>
        <tr>
          <th scope="col">{t("at")}</th>
          <th scope="col">{t("person")}</th>
          <th scope="col">{t("act")}</th>
          <th scope="col">{t("review")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ seq, at, who, act, reviewKey, asked, outcome, hash }) => (
          <tr key={seq}>
            <td>
              {seq} · {format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "medium" })}
            </td>
            <td>{nameOf(who, t(`kinds.${kindOf(who.kind)}`))}</td>
            <td>
              <details>
                <summary>
                  {told(act)}
                  {isRefusal(outcome) ? t("refused") : null}
                </summary>
                <pre className={own["asked"]}>{JSON.stringify({ asked, outcome, hash }, null, 1)}</pre>
              </details>
            </td>
            <td>{reviewKey}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isRefusal = (outcome: unknown) => typeof outcome === "object" && outcome !== null && "refused" in outcome;

const KINDS = ["person", "terminal", "local", "nobody"] as const;

const kindOf = (kind: string) => KINDS.find((one) => one === kind) ?? "nobody";

function nameOf({ name, email }: LogEntry["who"], kind: string): string {
  const said = [name, email].filter((part) => typeof part === "string");
  return said.length > 0 ? said.join(" ") : kind;
}
