"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { useRights } from "#components/shared/rights.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Assignment, Progress } from "#lib/domain/assignment.ts";
import type { GridSheet } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Colleague } from "#lib/domain/review-work.ts";
import type { Item } from "#lib/domain/template.ts";
import { ShareSection } from "./share-section.tsx";
import type { ShareAction } from "./share-state.ts";
import classes from "./work.module.css";

type ShareFormProps = {
  reviewKey: string;
  items: readonly Item[];
  sheets: readonly (GridSheet & { serviceId: string })[];
  people: readonly Colleague[];
  assignments: readonly Assignment[];
  progress: ReadonlyMap<string, Progress>;
  language: Language;
  today: string;
  action: ShareAction;
};

/** The items by section with who judges them; those that are chosen are given to somebody, all at once. */
export function ShareForm(props: ShareFormProps) {
  const { items, sheets, people, assignments, language } = props;
  const t = useTranslations("work.shares");
  const rights = useRights();
  const [state, send] = useActionState(props.action, null);
  const judges = people.filter((person) => person.judges);
  const sections = Map.groupBy(items, ({ path }) => path[language][0] ?? "");
  const services = new Map(sheets.map((sheet) => [sheet.serviceId, sheetName(sheet)]));
  return (
    // What was ticked is ticked anew where it could not be given.
    <form action={send} key={JSON.stringify([state, assignments])} className={classes["shares"]}>
      <input type="hidden" name="seen" value={JSON.stringify(assignments)} />
      <h2>{t("items")}</h2>
      {[...sections].map(([title, own]) => (
        <ShareSection
          key={title}
          {...{ title, assignments, people, services, language, state }}
          items={own}
          reviewKey={props.reviewKey}
          progress={props.progress}
          today={props.today}
        />
      ))}
      {rights.review && judges.length > 0 ? (
        <fieldset className={classes["bar"]}>
          <legend>{t("give")}</legend>
          <label>
            {t("person")}
            <select name="person">
              {judges.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">{t("nobody")}</option>
            </select>
          </label>
          <label>
            {t("second")}
            <select name="second" title={t("secondHint")}>
              <option value="">{t("noSecond")}</option>
              {judges.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t("dueOn")}
            <input type="date" name="dueOn" />
          </label>
          <label>
            {t("service")}
            <select name="service">
              <option value="">{t("allServices")}</option>
              {[...services].map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <SubmitButton>{t("assign")}</SubmitButton>
          <p role="status">{state ? t(`says.${state.says}`, { count: state.left.length }) : t("hint")}</p>
        </fieldset>
      ) : null}
      {rights.review && judges.length === 0 ? <p className={classes["lead"]}>{t("noPeople")}</p> : null}
    </form>
  );
}
