import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { IfMay } from "#components/shared/rights.tsx";
import { useLanguage } from "#components/shared/use-language.ts";
import { Link } from "#components/ui/link.tsx";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Template } from "#lib/domain/template.ts";
import type { StatedFact } from "./condition-from-fact.ts";
import { NewProfile, type ReadyLine } from "./new-profile.tsx";
import { ProfileTable } from "./profile-table.tsx";
import { ProfileTools } from "./profile-tools.tsx";
import classes from "./requirements.module.css";
import { type ExplainedProfile, RequirementsDesk } from "./requirements-desk.tsx";

type RequirementsScreenProps = {
  review: { key: string; title: string; template: Template };
  sheets: readonly ComparedSheet[];
  offered: Readonly<Record<string, readonly StatedFact[]>>;
  profiles: readonly ExplainedProfile[];
  /** The one that is edited; null: the review has none. */
  chosen: ExplainedProfile | null;
  ready: readonly ReadyLine[];
};

/** What a review's services must be good enough for: its requirement profiles side by side, and one of them to edit. */
export function RequirementsScreen({ review, sheets, offered, profiles, chosen, ready }: RequirementsScreenProps) {
  const t = useTranslations("requirements");
  const common = useTranslations("common.nav");
  const language = useLanguage();
  const make = (
    <IfMay right="review">
      <NewProfile reviewKey={review.key} template={review.template.key} ready={ready} />
    </IfMay>
  );
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: t("title") },
      ]}
      keys={[{ keys: ["Ctrl S"], label: t("save") }]}
    >
      <div className={classes["page"]}>
        <h1>{t("title")}</h1>
        <p className={classes["hint"]}>{t("intro")}</p>
        {profiles.length > 0 ? (
          <ProfileTable
            reviewKey={review.key}
            sheets={sheets}
            profiles={profiles}
            chosen={chosen?.id ?? null}
            language={language}
          />
        ) : null}
        {chosen ? null : make}
        {chosen ? (
          <>
            <details>
              <summary className={classes["more"]}>{t("more")}</summary>
              {make}
              <ProfileTools
                key={`tools ${chosen.id} ${chosen.revision}`}
                reviewKey={review.key}
                id={chosen.id}
                revision={chosen.revision}
                profile={chosen.profile}
              />
            </details>
            <RequirementsDesk
              key={`${chosen.id} ${chosen.revision}`}
              reviewKey={review.key}
              explained={chosen}
              items={review.template.items}
              sheets={sheets}
              offered={offered}
            />
            <p>
              <Link href={`/reviews/${review.key}?profile=${chosen.id}`}>{t("toComparison")}</Link>
            </p>
          </>
        ) : null}
      </div>
    </AppFrame>
  );
}
