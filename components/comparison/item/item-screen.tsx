import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { StatusMark } from "#components/shared/status-mark.tsx";
import { useLanguage } from "#components/shared/use-language.ts";
import { Link } from "#components/ui/link.tsx";
import type { ComparedSheet, ComparisonRow } from "#lib/domain/comparison.ts";
import type { Item } from "#lib/domain/template.ts";
import { AnswerDetail } from "../cell/answer-detail.tsx";
import { OriginalSheet } from "../cell/original-sheet.tsx";
import { placedBy, type RowStandings } from "../placement/row-standing.ts";
import classes from "./item-screen.module.css";

type ItemScreenProps = {
  review: { key: string; title: string };
  item: Item;
  row: ComparisonRow;
  /** In the order of the row's cells. */
  sheets: readonly ComparedSheet[];
  standings: RowStandings;
  previous: Item | null;
  next: Item | null;
};

/** One item across all services: every answer in full, with what was read and where it stands. */
export function ItemScreen({ review, item, row, sheets, standings, previous, next }: ItemScreenProps) {
  const t = useTranslations("comparison");
  const common = useTranslations("common.nav");
  const language = useLanguage();
  const name = (one: Item) => `${one.number} ${one.path[language].at(-1) ?? ""}`;
  const address = (one: Item) => `/reviews/${review.key}/items/${one.key}`;
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: name(item) },
      ]}
    >
      <div className={classes["item"]}>
        <nav className={classes["around"]} aria-label={common("item")}>
          {previous ? (
            <Link href={address(previous)} title={name(previous)}>
              ← {t("item.previous")}
            </Link>
          ) : (
            <span />
          )}
          <Link href={`/reviews/${review.key}?only=all&cell=${item.key}.${sheets[0]?.id ?? ""}`}>{t("item.back")}</Link>
          {next ? (
            <Link href={address(next)} title={name(next)}>
              {t("item.next")} →
            </Link>
          ) : (
            <span />
          )}
        </nav>
        <p className={classes["path"]}>{item.path[language].slice(0, -1).join(" › ")}</p>
        <h1>
          <span className={classes["number"]}>{item.number}</span> {item.path[language].at(-1)}
        </h1>
        <p className={classes["question"]}>{item.question[language]}</p>
        <p className={classes["agreement"]}>{t(`item.agreement.${row.agreement}`)}</p>
        <div className={classes["answers"]}>
          {sheets.map((sheet, index) => {
            const cell = row.cells[index];
            return cell ? (
              <section key={sheet.id} aria-label={sheet.vendor || sheet.fileName}>
                <h2>
                  {sheet.vendor || sheet.fileName}
                  <span>{sheet.service}</span>
                </h2>
                <StatusMark status={cell.status} />
                {cell.answers.length === 0 ? <p className={classes["none"]}>{t("cell.notInSheet")}</p> : null}
                {cell.answers.map((answer) => (
                  <div key={answer.rowId} className={classes["answer"]}>
                    <AnswerDetail
                      answer={answer}
                      item={item}
                      language={language}
                      sheetLanguage={sheet.language}
                      placedBy={placedBy(standings[answer.rowId], item.key)}
                    />
                    <OriginalSheet reviewKey={review.key} answer={answer} fileName={sheet.fileName} />
                  </div>
                ))}
              </section>
            ) : null;
          })}
        </div>
      </div>
    </AppFrame>
  );
}
