"use client";

import { useTranslations } from "next-intl";
import { OutcomeMark } from "#components/shared/outcome-mark.tsx";
import { ScoreInterval } from "#components/shared/score-interval.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { useLeadText } from "#components/shared/use-lead-text.ts";
import { Link } from "#components/ui/link.tsx";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import classes from "./requirements.module.css";
import type { ExplainedProfile } from "./requirements-desk.tsx";

type ProfileTableProps = {
  reviewKey: string;
  sheets: readonly ComparedSheet[];
  profiles: readonly ExplainedProfile[];
  /** Id of the one that is edited. */
  chosen: string | null;
  language: Language;
};

/** Profiles down, services across: what the same answers come to for different needs. */
export function ProfileTable({ reviewKey, sheets, profiles, chosen, language }: ProfileTableProps) {
  const t = useTranslations("requirements");
  const leadText = useLeadText(sheets.map(sheetName));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className={classes["scroll"]} tabIndex={0} aria-label={t("sideBySide")}>
      <table className={classes["profiles"]}>
        <caption>{t("sideBySide")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("profile")}</th>
            {sheets.map((sheet) => (
              <th key={sheet.id} scope="col">
                {sheetName(sheet)}
              </th>
            ))}
            <th scope="col">{t("outcome")}</th>
          </tr>
        </thead>
        <tbody>
          {profiles.map(({ id, profile, judgement }) => (
            <tr key={id} data-chosen={id === chosen || undefined}>
              <th scope="row">
                <Link
                  href={`/reviews/${reviewKey}/requirements?profile=${id}`}
                  aria-current={id === chosen || undefined}
                >
                  {typeof profile.name === "string" ? profile.name : profile.name[language]}
                </Link>
              </th>
              {judgement.sheets.map(({ musts, score }, index) => (
                <td key={sheets[index]?.id}>
                  <OutcomeMark outcome={musts} />
                  <ScoreInterval score={score} />
                </td>
              ))}
              <td>{leadText(judgement)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
