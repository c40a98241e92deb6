import { useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import type { PersonShare } from "#lib/domain/assignment.ts";
import type { Colleague } from "#lib/domain/review-work.ts";
import { DueDay } from "./due-day.tsx";
import { ProgressBar } from "./progress-bar.tsx";
import classes from "./work.module.css";

type PeopleSharesProps = {
  reviewKey: string;
  people: readonly Colleague[];
  me: string | null;
  shares: readonly PersonShare[];
  /** Whose open answers are listed. */
  chosen: string | null;
  today: string;
};

/** How far each has come. A name leads to what is still open. */
export function PeopleShares({ reviewKey, people, me, shares, chosen, today }: PeopleSharesProps) {
  const t = useTranslations("work.shares");
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <section aria-label={t("people")}>
      <h2>{t("people")}</h2>
      {shares.length === 0 ? <p className={classes["lead"]}>{t("nothing")}</p> : null}
      <ul className={classes["lines"]}>
        {shares.map(({ personId, cells, judged, overdue, nextDue }) => (
          <li key={personId ?? ""}>
            {personId === null ? (
              <span>{t("nobody")}</span>
            ) : (
              <Link
                href={`/reviews/${reviewKey}/work?person=${encodeURIComponent(personId)}`}
                aria-current={personId === chosen ? "true" : undefined}
              >
                {names.get(personId) ?? t("gone")}
                {personId === me ? ` ${t("you")}` : ""}
              </Link>
            )}
            <small>
              <ProgressBar cells={cells} judged={judged} />
              {overdue > 0 ? <span data-overdue>{t("overdueCount", { count: overdue })}</span> : null}
              {nextDue && nextDue >= today ? <DueDay day={nextDue} overdue={false} /> : null}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
