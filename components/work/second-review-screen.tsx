import { useLocale, useTranslations } from "next-intl";
import { Agreement } from "#components/shared/agreement.tsx";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import type { BlindCell } from "#lib/domain/blind-verdict.ts";
import type { GridSheet } from "#lib/domain/grid-comparison.ts";
import { languageSchema } from "#lib/domain/language.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { SecondReview } from "#lib/domain/second-review.ts";
import type { Item } from "#lib/domain/template.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { DisagreementQueue } from "./disagreement-queue.tsx";
import type { SettleAction } from "./settled.ts";
import classes from "./work.module.css";

type SecondReviewScreenProps = {
  review: { key: string; title: string };
  names: Record<string, string>;
  profile: { id: string; name: RequirementProfile["name"] } | null;
  second: SecondReview | null;
  unsettled: readonly (Pick<BlindCell, "firstId" | "secondId"> & {
    opened: readonly [Verdict, Verdict];
    item: Item;
    sheet: GridSheet;
    answers: readonly { rowId: string; text: string; whole: boolean }[];
    seen: Verdict | null;
  })[];
  action: SettleAction;
};

/** The second, blind judgement of a review: how far both agree, and what they said differently, one after the other. */
export function SecondReviewScreen(props: SecondReviewScreenProps) {
  const { review, names, profile, second, unsettled, action } = props;
  const t = useTranslations("work.second");
  const shares = useTranslations("work.shares");
  const common = useTranslations("common.nav");
  const language = languageSchema.parse(useLocale());
  const nameOf = (id: string) => names[id] ?? shares("gone");
  const lines = unsettled.map(({ firstId, secondId, opened, item, sheet, answers, seen }) => ({
    ...{ itemKey: item.key, sheetId: sheet.id, seen },
    title: `${item.number} ${item.path[language].at(-1) ?? ""} — ${sheetName(sheet)}`,
    question: item.question[language],
    language: sheet.language,
    answers: answers.map(({ rowId, text, whole }) => ({ id: rowId, text: whole ? text : `${text}…` })),
    said: [
      { name: nameOf(firstId), ...opened[0] },
      { name: nameOf(secondId), ...opened[1] },
    ],
  }));
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: shares("title"), href: `/reviews/${review.key}/work` },
        { label: t("title") },
      ]}
    >
      <div className={classes["work"]}>
        <h1>{t("title")}</h1>
        <p className={classes["lead"]}>{t("lead")}</p>
        {second ? <Agreement second={second} /> : <p>{t("nobody")}</p>}
        {second && profile ? (
          <DisagreementQueue reviewKey={review.key} profileId={profile.id} {...{ lines, action }} />
        ) : null}
      </div>
    </AppFrame>
  );
}
