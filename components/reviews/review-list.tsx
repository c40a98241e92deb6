import { useFormatter, useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import classes from "./reviews.module.css";

type ReviewListProps = {
  reviews: readonly {
    key: string;
    title: string;
    services: number;
    createdAt: string;
    changedAt: string;
    mayArrange: boolean;
  }[];
};

/** The reviews, the last changed first. */
export function ReviewList({ reviews }: ReviewListProps) {
  const t = useTranslations("common.reviews");
  const setup = useTranslations("common.setup");
  const format = useFormatter();
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium" });
  return (
    <section className={classes["reviews"]}>
      <h1>{t("title")}</h1>
      <p className={classes["lead"]}>{t("lead")}</p>
      {reviews.length === 0 ? (
        <p className={classes["empty"]}>
          <b>{t("empty")}</b> {t("emptyText")}
        </p>
      ) : (
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("name")}</th>
              <th scope="col">{setup("open")}</th>
              <th scope="col">{t("sheets")}</th>
              <th scope="col">{t("changed")}</th>
              <th scope="col">{t("made")}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.map((review) => (
              <tr key={review.key}>
                <td>
                  <Link href={`/reviews/${review.key}`}>{review.title}</Link>
                </td>
                <td>
                  {review.mayArrange ? (
                    <Link href={`/reviews/${review.key}/setup`} aria-label={`${setup("open")}: ${review.title}`}>
                      {setup("open")}
                    </Link>
                  ) : null}
                </td>
                <td>{t("count", { count: review.services })}</td>
                <td>{day(review.changedAt)}</td>
                <td>{day(review.createdAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
