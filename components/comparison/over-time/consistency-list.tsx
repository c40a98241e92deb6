"use client";

import { useTranslations } from "next-intl";
import { useLanguage } from "#components/shared/use-language.ts";
import { Link } from "#components/ui/link.tsx";
import type { CheckedPair, Said, Subject } from "#lib/domain/consistency.ts";
import type { Template } from "#lib/domain/template.ts";
import { useGridWords } from "../words/use-grid-words.ts";
import classes from "./consistency-list.module.css";

type ConsistencyListProps = {
  reviewKey: string;
  template: Template;
  checked: readonly CheckedPair[];
  /** What `Said.sheet` counts in. */
  sheets: readonly { version: number; language: string }[];
};

const OUTCOMES = ["contradicts", "look", "agrees"] as const;

/** Whether a service's sheets agree with themselves: contradictions in view, what agrees folded away. */
export function ConsistencyList({ checked, ...props }: ConsistencyListProps) {
  const t = useTranslations("comparison.service.consistency");
  const of = (outcome: CheckedPair["outcome"]) => checked.filter((pair) => pair.outcome === outcome);
  const count = (outcome: CheckedPair["outcome"]) => of(outcome).length;
  return (
    <section className={classes["consistency"]} aria-label={t("title")}>
      <h2>{t("title")}</h2>
      {checked.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          <p>
            {t("counts", {
              total: checked.length,
              ...{ contradicts: count("contradicts"), look: count("look"), agrees: count("agrees") },
            })}
          </p>
          <p className={classes["intro"]}>{t("intro")}</p>
        </>
      )}
      {OUTCOMES.filter((outcome) => count(outcome) > 0).map((outcome) => (
        <details key={outcome} open={outcome === "contradicts"}>
          <summary data-outcome={outcome}>
            {t(outcome)} <b>{count(outcome)}</b>
          </summary>
          <ul>
            {of(outcome).map((pair) => (
              <Pair key={keyOf(pair)} pair={pair} {...props} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const keyOf = ({ subject, first, second }: CheckedPair): string => JSON.stringify([subject, first, second]);

type PairProps = Omit<ConsistencyListProps, "checked"> & { pair: CheckedPair };

function Pair({ pair, reviewKey, template, sheets }: PairProps) {
  const t = useTranslations("comparison.service.consistency");
  const language = useLanguage();
  const items = [...new Set([pair.first.item, pair.second.item])].flatMap(
    (key) => template.items.find((item) => item.key === key) ?? [],
  );
  return (
    <li>
      <p className={classes["about"]}>
        {items.map(({ key, number, path }) => (
          <Link key={key} href={`/reviews/${reviewKey}/items/${key}`}>
            {number} {path[language].at(-1)}
          </Link>
        ))}
        <span>
          <SubjectWord subject={pair.subject} />
          {pair.reason ? ` — ${t(`reason.${pair.reason}`)}` : null}
        </span>
      </p>
      <Side said={pair.first} sheet={sheets[pair.first.sheet]} />
      <Side said={pair.second} sheet={sheets[pair.second.sheet]} />
    </li>
  );
}

function SubjectWord({ subject }: { subject: Subject }) {
  const t = useTranslations("comparison.service.consistency");
  const kinds = useTranslations("status.facts");
  const facts = useTranslations("comparison.facts");
  if (subject.kind === "status") return t("status");
  const qualifier = subject.qualifier ? `: ${facts("qualifier", { qualifier: subject.qualifier })}` : "";
  return `${kinds(subject.kind)}${qualifier}`;
}

function Side({ said, sheet }: { said: Said; sheet: { version: number; language: string } | undefined }) {
  const t = useTranslations("comparison.service.consistency");
  const words = useGridWords();
  const { source } = said;
  const place = [source.sheet, source.cell ?? String(source.row)].filter(Boolean).join(" › ");
  const values = [...new Set(said.facts.map(words.fact))].join(", ");
  return (
    <p className={classes["side"]}>
      <b>{values || words.status(said.status)}</b> <span lang={sheet?.language || undefined}>{said.words}</span>
      <small lang={sheet?.language || undefined}>{said.question}</small>
      <small>{t("place", { version: sheet?.version ?? 1, place })}</small>
    </p>
  );
}
