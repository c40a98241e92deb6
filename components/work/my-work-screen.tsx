import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { sheetName } from "#components/shared/sheet-name.ts";
import { Link } from "#components/ui/link.tsx";
import { languageSchema } from "#lib/domain/language.ts";
import type { MyWork, WaitingMention } from "#lib/domain/my-work.ts";
import { DueDay } from "./due-day.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import classes from "./work.module.css";

type MyWorkScreenProps = {
  /** Null: whoever looks has no account. */
  work: MyWork | null;
  /** The id of whoever looks. */
  me: string;
  /** ISO date. */
  today: string;
};

/** What waits for whoever looks, over all reviews. Each line leads to where it is done. */
export function MyWorkScreen({ work, me, today }: MyWorkScreenProps) {
  const t = useTranslations("work.mine");
  const shares = useTranslations("work.shares");
  const common = useTranslations("common.nav");
  return (
    <AppFrame crumbs={[{ label: common("reviews"), href: "/reviews" }, { label: t("title") }]}>
      <div className={classes["work"]}>
        <h1>{t("title")}</h1>
        <p className={classes["lead"]}>{work ? t("lead") : t("noAccount")}</p>
        {work ? (
          <>
            <Group title={t("mentions")} none={t("noMentions")} lines={work.mentions}>
              {(mention) => <MentionLine key={`${mention.at} ${mention.item.key}`} mention={mention} />}
            </Group>
            <Group title={t("shares")} none={t("noShares")} lines={work.shares}>
              {({ reviewKey, review, cells, judged, overdue, nextDue }) => (
                <li key={reviewKey}>
                  <Link href={`/reviews/${reviewKey}/work?person=${encodeURIComponent(me)}`}>{review}</Link>
                  <small>
                    <ProgressBar cells={cells} judged={judged} />
                    {overdue > 0 ? <span data-overdue>{shares("overdueCount", { count: overdue })}</span> : null}
                    {nextDue && nextDue >= today ? <DueDay day={nextDue} overdue={false} /> : null}
                  </small>
                </li>
              )}
            </Group>
            {work.unsettled.length > 0 ? (
              <Group title={t("unsettled")} none="" lines={work.unsettled}>
                {({ reviewKey, review, count }) => (
                  <li key={reviewKey}>
                    <Link href={`/reviews/${reviewKey}/work/second`}>{review}</Link>
                    <small>{t("toSettle", { count })}</small>
                  </li>
                )}
              </Group>
            ) : null}
            <Group title={t("decisions")} none={t("noDecisions")} lines={work.decisions}>
              {({ reviewKey, review }) => (
                <li key={reviewKey}>
                  <Link href={`/reviews/${reviewKey}/decision`}>{review}</Link>
                  <small>{t("toSign")}</small>
                </li>
              )}
            </Group>
            {work.risks.length > 0 ? (
              <Group title={t("risks")} none="" lines={work.risks}>
                {({ reviewKey, review, profileId, count }) => (
                  <li key={profileId}>
                    <Link href={`/reviews/${reviewKey}/decision?profile=${profileId}`}>{review}</Link>
                    <small>{t("toApprove", { count })}</small>
                  </li>
                )}
              </Group>
            ) : null}
          </>
        ) : null}
      </div>
    </AppFrame>
  );
}

type GroupProps<Line> = { title: string; none: string; lines: readonly Line[]; children: (line: Line) => ReactNode };

function Group<Line>({ title, none, lines, children }: GroupProps<Line>) {
  const t = useTranslations("work.mine");
  return (
    <section aria-label={title}>
      <h2>
        {title} <small>{lines.length > 0 ? t("count", { count: lines.length }) : ""}</small>
      </h2>
      {lines.length === 0 ? (
        <p className={classes["lead"]}>{none}</p>
      ) : (
        <ul className={classes["lines"]}>{lines.map(children)}</ul>
      )}
    </section>
  );
}

function MentionLine({ mention }: { mention: WaitingMention }) {
  const t = useTranslations("work.mine");
  const format = useFormatter();
  const language = languageSchema.parse(useLocale());
  const { reviewKey, review, item, sheetId, by, text, at } = mention;
  const place = `${item.number} ${item.name[language]} — ${sheetName({ ...mention, fileName: "" })}`;
  return (
    <li>
      {sheetId ? <Link href={`/reviews/${reviewKey}?only=all&cell=${item.key}.${sheetId}`}>{place}</Link> : place}
      <small>
        {review} · {by ?? t("machine")} · {format.dateTime(new Date(at), { dateStyle: "medium" })}
      </small>
      <q className={classes["said"]}>{text}</q>
    </li>
  );
}
