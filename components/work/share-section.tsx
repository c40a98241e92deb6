"use client";

import { useTranslations } from "next-intl";
import { useRights } from "#components/shared/rights.tsx";
import { Link } from "#components/ui/link.tsx";
import type { Assignment, Progress } from "#lib/domain/assignment.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Colleague } from "#lib/domain/review-work.ts";
import type { Item } from "#lib/domain/template.ts";
import { DueDay } from "./due-day.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import type { ShareState } from "./share-state.ts";
import classes from "./work.module.css";

type ShareSectionProps = {
  reviewKey: string;
  title: string;
  items: readonly Item[];
  assignments: readonly Assignment[];
  people: readonly Colleague[];
  /** Names by service id. */
  services: ReadonlyMap<string, string>;
  progress: ReadonlyMap<string, Progress>;
  language: Language;
  today: string;
  state: ShareState;
};

/** The items of one section: who judges each until when, and how far it has come. */
export function ShareSection(props: ShareSectionProps) {
  const { reviewKey, title, items, people, services, progress, language, today, state } = props;
  const t = useTranslations("work.shares");
  const rights = useRights();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const byItem = Map.groupBy(props.assignments, ({ item }) => item);
  const of = items.flatMap(({ key }) => progress.get(key) ?? []);
  const sum = { cells: 0, judged: 0 };
  for (const one of of) {
    sum.cells += one.cells;
    sum.judged += one.judged;
  }
  return (
    <fieldset className={classes["section"]}>
      <legend>
        {title} {of.length > 0 ? <ProgressBar {...sum} /> : null}
      </legend>
      {rights.review && items.length > 1 ? (
        <label className={classes["all"]}>
          <input
            type="checkbox"
            onChange={({ currentTarget: { checked, form, id } }) => {
              const own = form?.querySelectorAll<HTMLInputElement>(`[data-section="${CSS.escape(id)}"]`) ?? [];
              for (const box of own) box.checked = checked;
            }}
            id={`section-${title}`}
          />{" "}
          {t("wholeSection", { title })}
        </label>
      ) : null}
      <ul className={classes["lines"]}>
        {items.map(({ key, number, path, question }) => {
          const name = `${number} ${path[language].at(-1) ?? ""}`;
          const own = progress.get(key);
          return (
            <li key={key}>
              <span>
                {rights.review ? (
                  <input
                    type="checkbox"
                    name="item"
                    value={key}
                    data-section={`section-${title}`}
                    defaultChecked={state?.left.includes(key)}
                    aria-label={t("choose", { name })}
                  />
                ) : null}{" "}
                <Link href={`/reviews/${reviewKey}/items/${key}`}>{name}</Link>{" "}
                <span className={classes["asked"]}>{question[language]}</span>
              </span>
              <small>
                {(byItem.get(key) ?? []).map(({ serviceId, personId, secondId, dueOn }) => (
                  <span key={serviceId}>
                    {serviceId === "" ? "" : `${services.get(serviceId) ?? ""}: `}
                    {names.get(personId) ?? t("gone")}
                    {secondId === null ? "" : ` · ${t("andSecond", { name: names.get(secondId) ?? t("gone") })}`}{" "}
                    {dueOn ? <DueDay day={dueOn} overdue={isOver(dueOn, own, today)} /> : null}
                  </span>
                ))}
                {own ? <ProgressBar {...own} /> : t("notAsked")}
              </small>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function isOver(dueOn: string, progress: Progress | undefined, today: string): boolean {
  return dueOn < today && progress !== undefined && progress.judged < progress.cells;
}
