"use client";

import { useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import { type BlindCell, isDisagreement, isUnsettled } from "#lib/domain/blind-verdict.ts";
import { useGridWork } from "../work/work-context.ts";
import classes from "./verdict-form.module.css";

/** Two judge the open cell: who has said theirs, what both said once both have, and where it is settled. */
export function BlindNote({ blind, reviewKey }: { blind: BlindCell; reviewKey: string }) {
  const t = useTranslations("judging.verdict");
  const { work } = useGridWork();
  const nameOf = (id: string) => work.people.find((person) => person.id === id)?.name ?? t("gone");
  const pair = [blind.firstId, blind.secondId];
  if (!blind.opened) {
    const has = (id: string) => t(blind.given.includes(id) ? "hasSaid" : "hasNotSaid", { name: nameOf(id) });
    return (
      <p className={classes["blind"]} role="note">
        {t(work.me !== null && pair.includes(work.me) ? "blind" : "blindOthers")} {pair.map(has).join(" ")}
      </p>
    );
  }
  return (
    <div className={classes["blind"]} role="note">
      <ul>
        {blind.opened.map(({ opinion, reason }, index) => (
          <li key={pair[index]}>
            {nameOf(pair[index] ?? "")}: <b>{t(opinion)}</b>
            {reason ? ` — ${reason}` : ""}
          </li>
        ))}
      </ul>
      {isUnsettled(blind) ? (
        <p>
          {t(isDisagreement(blind) ? "disagree" : "withdrawn")}{" "}
          <Link href={`/reviews/${reviewKey}/work/second`}>{t("toQueue")}</Link>
        </p>
      ) : null}
    </div>
  );
}
