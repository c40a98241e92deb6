import { useFormatter, useTranslations } from "next-intl";
import type { Language } from "#lib/domain/language.ts";
import { opinions } from "#lib/domain/opinions.ts";
import type { RecordChange, Signature } from "#lib/domain/review-record.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./decision.module.css";

// More stand in the report; a page of thousands helps nobody.
const MOST_LINES = 100;

type DecisionStandingProps = {
  latest: { signature: Signature; changes: readonly RecordChange[] } | { signature: Signature; altered: true } | null;
  items: readonly Item[];
  language: Language;
};

/** Whether the last signed decision still stands, and if not, what it rested on that changed. */
export function DecisionStanding({ latest, items, language }: DecisionStandingProps) {
  const t = useTranslations("decision.standing");
  const format = useFormatter();
  if (!latest) return <p className={classes["hint"]}>{t("none")}</p>;
  const { number, signedBy, signedAt } = latest.signature;
  const at = format.dateTime(new Date(signedAt), { dateStyle: "medium", timeStyle: "short" });
  if ("altered" in latest) {
    return (
      <p role="alert" className={classes["failed"]}>
        {t("altered", { number })}
      </p>
    );
  }
  const { changes } = latest;
  if (changes.length === 0) return <p className={classes["news"]}>{t("signed", { number, who: signedBy, at })}</p>;
  return (
    <section className={classes["look"]} aria-label={t("look")}>
      <h2>{t("look")}</h2>
      <p>{t("lookText", { number, who: signedBy, at, count: changes.length })}</p>
      <ChangeTable changes={changes} items={items} language={language} />
    </section>
  );
}

function ChangeTable({
  changes,
  items,
  language,
}: {
  changes: readonly RecordChange[];
  items: readonly Item[];
  language: Language;
}) {
  const t = useTranslations("decision");
  const kinds = useTranslations("report.decision.change");
  const statuses = useTranslations("status.status");
  const verdicts = useTranslations("judging.verdict");
  const names = new Map(items.map((item) => [item.key, `${item.number} ${item.path[language].at(-1) ?? ""}`]));
  const show = ({ kind }: RecordChange, text: string) => {
    if (text === "") return t("blank");
    if (kind === "reading") return statuses(text as Parameters<typeof statuses>[0]);
    const opinion = kind === "verdict" && opinions.find((one) => text === one || text.startsWith(`${one}: `));
    return opinion ? `${verdicts(opinion)}${text.slice(opinion.length)}` : text;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className={classes["changes"]} tabIndex={0} aria-label={t("of.change")}>
      <table>
        <thead>
          <tr>
            {(["change", "service", "item", "before", "after"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`of.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_LINES).map((change) => (
            <tr key={`${change.kind} ${change.item} ${change.service?.vendor} ${change.service?.service}`}>
              <td>{kinds(change.kind)}</td>
              <td>
                {change.service
                  ? [change.service.vendor, change.service.service].filter(Boolean).join(" ")
                  : t("of.all")}
              </td>
              <td>{change.item === null ? t("blank") : (names.get(change.item) ?? change.item)}</td>
              <td>{show(change, change.before)}</td>
              <td>{show(change, change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > MOST_LINES ? <p>{t("moreChanges", { count: changes.length - MOST_LINES })}</p> : null}
    </section>
  );
}
