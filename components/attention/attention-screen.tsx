import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { Link } from "#components/ui/link.tsx";
import type { Attention } from "#lib/domain/attention.ts";
import { languageSchema } from "#lib/domain/language.ts";
import { sheetAge } from "#lib/domain/sheet-age.ts";
import classes from "./attention-screen.module.css";

type AttentionScreenProps = {
  attention: Attention;
  /** ISO date of the day of looking. */
  today: string;
};

// More than these nobody reads at once; the rest is counted.
const MOST_SHOWN = 30;

/** What somebody should look after: decisions, questions, certificates, sheets. Each line leads to where it is done. */
export function AttentionScreen({ attention, today }: AttentionScreenProps) {
  const t = useTranslations("attention");
  const common = useTranslations("common.nav");
  const language = languageSchema.parse(useLocale());
  const { decisions, risks, inquiries, certificates, sheets } = attention;
  return (
    <AppFrame crumbs={[{ label: common("reviews"), href: "/reviews" }, { label: t("title") }]}>
      <div className={classes["attention"]}>
        <h1>{t("title")}</h1>
        <p className={classes["lead"]}>{t("lead")}</p>
        <Group title={t("decisions")} none={t("noDecisions")} lines={decisions}>
          {({ reviewKey, review, because }) => (
            <li key={reviewKey}>
              <Link href={`/reviews/${reviewKey}/decision`}>{review}</Link>
              <small>{because.map((one) => t(`because.${one}`)).join(" · ")}</small>
            </li>
          )}
        </Group>
        <Group title={t("risks")} none={t("noRisks")} lines={risks}>
          {({ reviewKey, review, item, name, sheetId, owner, until, because, ...who }) => (
            <li key={`${reviewKey} ${item} ${sheetId}`} data-urgent>
              <Link href={`/reviews/${reviewKey}?only=all&cell=${item}.${sheetId}`}>
                {name[language]} — {sheetName({ ...who, fileName: "" })}
              </Link>
              <small>
                {review} · {t("bornBy", { owner })} ·{" "}
                {because === "ended" ? <Day day={until} says="over" /> : t("riskChanged")}
              </small>
            </li>
          )}
        </Group>
        <Group title={t("inquiries")} none={t("noInquiries")} lines={inquiries}>
          {({ reviewKey, review, code, open, dueOn, late, returned, ...who }) => (
            <li key={code} data-urgent={late || returned || undefined}>
              <Link href={`/reviews/${reviewKey}/questions`}>{sheetName({ ...who, fileName: code })}</Link>
              <small>
                {review} · {returned ? `${t("returned")} · ` : ""}
                {t("open", { count: open })}
                {dueOn ? " · " : ""}
                {dueOn ? <Day day={dueOn} says={late ? "late" : "due"} /> : null}
              </small>
            </li>
          )}
        </Group>
        <Group title={t("certificates")} none={t("noCertificates")} lines={certificates}>
          {({ names, until, over, ...who }) => (
            <li key={`${who.vendor} ${who.service} ${until}`} data-urgent={over || undefined}>
              <Link href={`/services?q=${encodeURIComponent(who.vendor)}`}>{sheetName({ ...who, fileName: "" })}</Link>
              <small>
                {names.join(", ")} · <Day day={until} says={over ? "over" : "until"} />
              </small>
            </li>
          )}
        </Group>
        <Group title={t("sheets")} none={t("noSheets")} lines={sheets} all="/services?age=old">
          {({ disclosedOn, ...who }) => (
            <li key={`${who.vendor} ${who.service}`}>
              <Link href={`/services?q=${encodeURIComponent(who.vendor)}`}>{sheetName({ ...who, fileName: "" })}</Link>
              <small>
                {disclosedOn ? <Day day={disclosedOn} says="disclosed" /> : t("undated")}
                <Age disclosedOn={disclosedOn} today={today} />
              </small>
            </li>
          )}
        </Group>
      </div>
    </AppFrame>
  );
}

type GroupProps<Line> = {
  title: string;
  /** What is said where there is nothing. */
  none: string;
  lines: readonly Line[];
  /** Where all of them are listed. */
  all?: string;
  children: (line: Line) => ReactNode;
};

function Group<Line>({ title, none, lines, all, children }: GroupProps<Line>) {
  const t = useTranslations("attention");
  const rest = lines.length - MOST_SHOWN;
  return (
    <section aria-label={title}>
      <h2>
        {title} <span>{lines.length > 0 ? t("count", { count: lines.length }) : ""}</span>
      </h2>
      {lines.length === 0 ? <p>{none}</p> : <ul>{lines.slice(0, MOST_SHOWN).map(children)}</ul>}
      {rest > 0 ? <p>{t("more", { count: rest })}</p> : null}
      {all && lines.length > 0 ? <Link href={all}>{t("all")}</Link> : null}
    </section>
  );
}

type DayProps = { day: string; says: "due" | "late" | "until" | "over" | "disclosed" };

function Day({ day, says }: DayProps) {
  const t = useTranslations("attention");
  const format = useFormatter();
  const isWhole = day.length === "2026-11-25".length;
  const said = isWhole ? format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" }) : day;
  return <>{t(says, { day: said })}</>;
}

function Age({ disclosedOn, today }: { disclosedOn: string | null; today: string }) {
  const t = useTranslations("services");
  const age = sheetAge(disclosedOn, today);
  return age ? <> · {t("age", { years: age.years, months: age.months })}</> : null;
}
