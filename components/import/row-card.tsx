import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { ItemFinder } from "#components/shared/item-finder.tsx";
import { StatusMark } from "#components/shared/status-mark.tsx";
import { statedText } from "#lib/domain/source-row.ts";
import { interpretAnswer } from "#lib/interpret/interpret-answer.ts";
import { focusCard } from "./focus-card.ts";
import { MarkedText } from "./marked-text.tsx";
import type { PreviewRow } from "./place-rows.ts";
import classes from "./row-card.module.css";
import { rowOptions, sameItems } from "./row-options.ts";
import { RowOptions } from "./row-options-list.tsx";
import type { PreviewDesk } from "./use-preview-desk.ts";

/** The row in question: what it says, and which item it answers, one key each. */
export function RowCard({ desk }: { desk: PreviewDesk }) {
  const t = useTranslations("import.card");
  const { check } = desk.preview.summary;
  const current = desk.current;
  const asks = current?.row.bucket === "question" ? current : null;
  const at = check.findIndex((row) => row.key === current?.key) + 1;
  useEffect(focusCard, []);
  return (
    <section id="row-card" tabIndex={-1} className={classes["section"]} aria-labelledby="row-card-title">
      <h2 id="row-card-title" className={classes["title"]}>
        {asks ? t("title") : t("titleOther")}{" "}
        <span className={classes["faint"]}>
          {at > 0
            ? t("position", { at, of: check.length })
            : check.length > 0
              ? t("left", { count: check.length })
              : null}
        </span>
      </h2>
      {check.length === 0 ? <p className={classes["done"]}>✓ {t("done")}</p> : null}
      <div className={classes["card"]}>
        {asks ? <QuestionCard desk={desk} current={asks} /> : <OtherCard current={current} />}
      </div>
      <div className={classes["moves"]}>
        <MoveButton
          label={t("previous")}
          hint="P"
          disabled={check.length === 0}
          onClick={() => desk.run({ kind: "previous" })}
        />
        <MoveButton
          label={t("next")}
          hint="N"
          disabled={check.length === 0}
          onClick={() => desk.run({ kind: "next" })}
        />
        <MoveButton label={t("undo")} hint="U" disabled={!desk.canUndo} onClick={() => desk.run({ kind: "undo" })} />
      </div>
    </section>
  );
}

type MoveButtonProps = { label: string; hint: string; disabled: boolean; onClick: () => void };

function MoveButton({ label, hint, disabled, onClick }: MoveButtonProps) {
  return (
    <button type="button" className={classes["move"]} disabled={disabled} onClick={onClick}>
      {label} <kbd>{hint}</kbd>
    </button>
  );
}

function QuestionCard({ desk, current }: { desk: PreviewDesk; current: PreviewRow }) {
  const t = useTranslations("import.card");
  const options = rowOptions(current);
  const chosen = options.find((option) => sameItems(option.items, current.items));
  const terms = (chosen ?? options[0])?.reasons ?? [];
  return (
    <>
      <RowText current={current} terms={terms} desk={desk} />
      <RowOptions desk={desk} current={current} options={options} />
      {desk.open === "find" || desk.open === "find-more" ? (
        <ItemFinder
          items={desk.template.items}
          nothing={t("notFound")}
          label={t(desk.open === "find" ? "find" : "findMore")}
          onChoose={(item) => {
            desk.decide(desk.open === "find" ? [item] : [...new Set([...current.items, item])]);
            focusCard();
          }}
          onClose={() => {
            desk.setOpen(null);
            focusCard();
          }}
        />
      ) : null}
    </>
  );
}

function RowText({ current, terms, desk }: { current: PreviewRow; terms: readonly string[]; desk: PreviewDesk }) {
  const t = useTranslations("import.card");
  const { row } = current;
  return (
    <>
      <p className={classes["where"]}>
        {t("where", { row: row.row, page: row.page ?? 0, paged: row.page === null ? "no" : "yes" })}
        {row.number === "" ? "" : ` · ${t("number", { number: row.number })}`}
        {row.path.length > 0 ? (
          <>
            {" · "}
            <MarkedText text={row.path.join(" › ")} terms={terms} />
          </>
        ) : null}
      </p>
      <Words>
        <p>
          <MarkedText text={row.question} terms={terms} />
        </p>
        <p className={classes["answer"]}>{statedText(row) || t("noAnswer")}</p>
        {row.remarks === "" ? null : <p className={classes["remarks"]}>{row.remarks}</p>}
        <Reading current={current} desk={desk} />
      </Words>
    </>
  );
}

/** The provider's own words; long ones scroll, by keyboard too. */
function Words({ children }: { children: ReactNode }) {
  const t = useTranslations("import.card");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (WCAG 2.1.1)
    <section className={classes["words"]} aria-label={t("words")} tabIndex={0}>
      {children}
    </section>
  );
}

/** What the answer is read as under the item that the row now stands in. */
function Reading({ current, desk }: { current: PreviewRow; desk: PreviewDesk }) {
  const t = useTranslations("import.card");
  const { row, items } = current;
  const item = desk.template.items.find(({ key }) => key === items[0]) ?? null;
  const { remarks, links, unit, question, allowed } = row;
  const { legend } = desk.preview.recognition;
  const answer = interpretAnswer({ text: statedText(row), remarks, links, legend, unit, question, allowed }, item);
  return (
    <p className={classes["reading"]}>
      {t("readAs")} <StatusMark status={answer.status} />
    </p>
  );
}

function OtherCard({ current }: { current: PreviewRow | null }) {
  const t = useTranslations("import");
  const reasons = useTranslations("reasons");
  if (!current) return <p className={classes["where"]}>{t("card.nothing")}</p>;
  return (
    <>
      <p className={classes["where"]}>
        {t("card.isBucket", { row: current.row.row, bucket: t(`bucket.${current.row.bucket}`) })}
      </p>
      <Words>
        <p>{current.row.text}</p>
      </Words>
      <p className={classes["why"]}>{reasons(current.row.reason)}</p>
      <p className={classes["where"]}>{t.rich("card.changeBucket", { key: (key) => <kbd>{key}</kbd> })}</p>
    </>
  );
}
