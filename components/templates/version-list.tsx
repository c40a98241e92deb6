"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import classes from "./template-desk.module.css";

/** What is said of a version. */
export type VersionLine = {
  version: number;
  items: number;
  builtIn: boolean;
  createdAt: string;
  reviews: readonly { key: string; title: string }[];
};

type VersionListProps = { templateKey: string; shown: number; versions: readonly VersionLine[] };

/** All versions of the list, and which reviews stand under which: they move only when told. */
export function VersionList({ templateKey, shown, versions }: VersionListProps) {
  const t = useTranslations("templates.versions");
  const format = useFormatter();
  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>{t("lead")}</p>
      <ul className={classes["versions"]}>
        {versions.map(({ version, items, builtIn, createdAt, reviews }) => (
          <li key={version}>
            {version === shown ? (
              <b>{t("version", { version })}</b>
            ) : (
              <Link href={`/templates/${templateKey}?version=${version}`}>{t("version", { version })}</Link>
            )}{" "}
            {t("items", { count: items })} · {format.dateTime(new Date(createdAt), { dateStyle: "medium" })}
            {builtIn ? ` · ${t("builtIn")}` : ""}
            {reviews.map((review) => (
              <span key={review.key}>
                {" · "}
                <Link href={`/reviews/${review.key}/setup`}>{review.title}</Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
