import { useLocale, useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { Link } from "#components/ui/link.tsx";
import type { Assignment, OpenCell, PersonShare, Progress } from "#lib/domain/assignment.ts";
import type { GridSheet } from "#lib/domain/grid-comparison.ts";
import { languageSchema } from "#lib/domain/language.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Colleague } from "#lib/domain/review-work.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import type { Item } from "#lib/domain/template.ts";
import { OpenCells } from "./open-cells.tsx";
import { PeopleShares } from "./people-shares.tsx";
import { ShareForm } from "./share-form.tsx";
import type { ShareAction } from "./share-state.ts";
import classes from "./work.module.css";

export type SharesScreenProps = {
  review: { key: string; title: string };
  me: string | null;
  people: readonly Colleague[];
  items: readonly Item[];
  sheets: readonly (GridSheet & { serviceId: string })[];
  assignments: readonly Assignment[];
  profile: { id: string; name: RequirementProfile["name"] } | null;
  shares: { people: readonly PersonShare[]; items: ReadonlyMap<string, Progress>; open: readonly OpenCell[] };
  /** Whose open answers are listed; null: nobody's. */
  chosen: string | null;
  second: SecondReview | null;
  today: string;
  action: ShareAction;
};

/** Who judges what in a review until when, and how far it has come: by person, by section, by item. */
export function SharesScreen(props: SharesScreenProps) {
  const { review, me, people, items, sheets, assignments, profile, shares, chosen, today } = props;
  const t = useTranslations("work.shares");
  const common = useTranslations("common.nav");
  const language = languageSchema.parse(useLocale());
  const unsettled = (props.second?.disagreements ?? 0) + (props.second?.withdrawn ?? 0);
  const profileName = profile && (typeof profile.name === "string" ? profile.name : profile.name[language]);
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: t("title") },
      ]}
    >
      <div className={classes["work"]}>
        <h1>{t("title")}</h1>
        <p className={classes["lead"]}>
          {profileName === null ? t("unjudged") : t("lead", { profile: profileName })}{" "}
          {profileName === null ? (
            <Link href={`/reviews/${review.key}/requirements`}>{t("toRequirements")}</Link>
          ) : null}
        </p>
        {props.second ? (
          <p>
            <Link href={`/reviews/${review.key}/work/second`}>{t("toSecond")}</Link>
            {unsettled > 0 ? ` (${unsettled})` : ""}
          </p>
        ) : null}
        <PeopleShares {...{ people, me, chosen, today }} reviewKey={review.key} shares={shares.people} />
        {chosen === null ? null : (
          <OpenCells
            {...{ items, sheets, language }}
            reviewKey={review.key}
            name={people.find(({ id }) => id === chosen)?.name ?? ""}
            cells={shares.open.filter(({ personId }) => personId === chosen)}
          />
        )}
        <ShareForm
          {...{ items, sheets, people, assignments, language, today }}
          reviewKey={review.key}
          progress={shares.items}
          action={props.action}
        />
      </div>
    </AppFrame>
  );
}
