"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { Share } from "#lib/domain/assignment.ts";
import type { CellPlace } from "../placement/find-doubt.ts";
import classes from "./cell-assignment.module.css";
import { postShare, type ShareFailure } from "./post-share.ts";
import { useGridWork } from "./work-context.ts";

type CellAssignmentProps = { reviewKey: string; cell: CellPlace };

/** Who judges the open cell until when, and where somebody else is named for it. Nothing where nobody could be. */
export function CellAssignment({ reviewKey, cell }: CellAssignmentProps) {
  const t = useTranslations("work.cell");
  const format = useFormatter();
  const { work, assignedAt, update } = useGridWork();
  const { named, own } = assignedAt(cell.item, cell.sheet);
  const [typed, setTyped] = useState<{ person: string; second: string; dueOn: string } | null>(null);
  const isTyping = typed !== null;
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isTyping) first.current?.focus();
  }, [isTyping]);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<"changed" | ShareFailure | null>(null);
  const judges = work.people.filter((person) => person.judges);
  const serviceId = work.services[cell.sheet];
  if ((judges.length === 0 && !named) || serviceId === undefined) return null;
  const nameOf = (person: string | undefined) => work.people.find(({ id }) => id === person)?.name ?? t("gone");
  const name = nameOf(named?.personId);
  const day = named?.dueOn
    ? format.dateTime(new Date(`${named.dueOn}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" })
    : null;
  async function save() {
    if (!typed || busy || serviceId === undefined) return;
    const { person, second, dueOn } = typed;
    const share: Share = person === "" ? null : { personId: person, secondId: second || null, dueOn: dueOn || null };
    setBusy(true);
    const outcome = await postShare(reviewKey, { serviceId, item: cell.item, share, seen: own });
    setBusy(false);
    if ("failure" in outcome) return setNews(outcome.failure);
    setNews(outcome.changed ? "changed" : null);
    update(outcome.work);
    if (!outcome.changed) setTyped(null);
  }
  return (
    <section className={classes["assignment"]} aria-label={t("title")}>
      <p>
        {named ? t("named", { name }) : t("nobody")}
        {named?.secondId ? ` · ${t("second", { name: nameOf(named.secondId) })}` : ""}
        {day ? ` · ${t("due", { day })}` : ""}{" "}
        <IfMay right="review">
          {typed === null ? (
            <SmallButton
              look="quiet"
              onClick={() =>
                setTyped({
                  person: named?.personId ?? work.me ?? "",
                  second: named?.secondId ?? "",
                  dueOn: named?.dueOn ?? "",
                })
              }
            >
              {t("change")}
            </SmallButton>
          ) : null}
        </IfMay>
      </p>
      {typed ? (
        <form
          className={classes["form"]}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <select
            ref={first}
            aria-label={t("person")}
            value={judges.some(({ id }) => id === typed.person) ? typed.person : ""}
            onChange={(event) => setTyped({ ...typed, person: event.currentTarget.value })}
          >
            <option value="">{t("none")}</option>
            {judges.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {called}
              </option>
            ))}
          </select>
          <select
            aria-label={t("secondPerson")}
            title={t("secondHint")}
            value={judges.some(({ id }) => id === typed.second) ? typed.second : ""}
            onChange={(event) => setTyped({ ...typed, second: event.currentTarget.value })}
          >
            <option value="">{t("noSecond")}</option>
            {judges.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {called}
              </option>
            ))}
          </select>
          <input
            type="date"
            aria-label={t("dueOn")}
            value={typed.dueOn}
            onChange={(event) => setTyped({ ...typed, dueOn: event.currentTarget.value })}
          />
          <SmallButton type="submit" idle={busy}>
            {t("save")}
          </SmallButton>
          <SmallButton look="quiet" onClick={() => setTyped(null)}>
            {t("leave")}
          </SmallButton>
        </form>
      ) : null}
      {news ? <p role="alert">{t(news)}</p> : null}
    </section>
  );
}
