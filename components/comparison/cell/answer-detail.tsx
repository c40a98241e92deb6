"use client";

import { useFormatter, useTranslations } from "next-intl";
import { StatusMark } from "#components/shared/status-mark.tsx";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import type { PlacedBy } from "../placement/row-standing.ts";
import { useGridWords } from "../words/use-grid-words.ts";
import classes from "./answer-detail.module.css";
import { AnswerText } from "./answer-text.tsx";
import { DetailRows } from "./detail-rows.tsx";
import { EvidenceList } from "./evidence-list.tsx";
import { FactChips } from "./fact-chips.tsx";
import { FlagWords } from "./flag-words.tsx";
import { SubPoints } from "./sub-points.tsx";

type AnswerDetailProps = {
  answer: ItemAnswer;
  item: Item;
  language: Language;
  sheetLanguage: string;
  placedBy: PlacedBy;
};

const PLACED = { person: "byPerson", profile: "byProfile", computed: "placed" } as const;

/** One row of a vendor's sheet as an answer to an item: its words, and everything that was read in them. */
export function AnswerDetail({ answer, item, language, sheetLanguage, placedBy }: AnswerDetailProps) {
  const t = useTranslations("comparison.drawer");
  const words = useGridWords();
  const rules = useTranslations("status.rules");
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
  const { answer: read, question, number, remarks, state, confidence } = answer;
  const rows = [
    {
      label: t("reading"),
      value: (
        <>
          <StatusMark status={read.status} />{" "}
          <span className={classes["rule"]}>
            {rules.has(read.method) ? `${rules(read.method)} ` : `${t("rule")} `}
            <code>{read.method}</code>
            {read.confidence < 0.9 ? ` · ${t("unsure", { percent: percent(read.confidence) })}` : ""}
          </span>
        </>
      ),
    },
    {
      label: t("placement"),
      value:
        state === "placed" ? (
          t(PLACED[placedBy])
        ) : (
          <span className={classes["review"]}>{t("review", { percent: percent(confidence) })}</span>
        ),
    },
    { label: t("facts"), value: read.facts.length > 0 ? <FactChips facts={read.facts} say={words.fact} /> : null },
    {
      label: t("conditions"),
      value: read.conditions.length > 0 ? read.conditions.map(({ text }) => text).join(" / ") : null,
    },
    {
      label: t("evidence"),
      value: read.evidence.length > 0 ? <EvidenceList evidence={read.evidence} /> : t("noEvidence"),
    },
    {
      label: t("points"),
      value:
        read.covered.length + read.uncovered.length > 0 ? (
          <SubPoints item={item} read={read} language={language} />
        ) : null,
    },
    { label: t("flags"), value: read.flags.length > 0 ? <FlagWords flags={read.flags} say={words.flag} /> : null },
  ];
  return (
    <>
      <p className={classes["asked"]}>
        <span>{t("asked")}: </span>
        <span lang={sheetLanguage || undefined}>{[number, question].filter(Boolean).join(" ")}</span>
      </p>
      <AnswerText answer={answer} language={sheetLanguage} blank={words.cell("blank")} />
      {remarks ? (
        <p className={classes["remarks"]}>
          <span>{t("remarks")}: </span>
          <span lang={sheetLanguage || undefined}>{remarks}</span>
        </p>
      ) : null}
      <DetailRows rows={rows} />
    </>
  );
}
