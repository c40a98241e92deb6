import { useFormatter, useTranslations } from "next-intl";
import { IfMay } from "#components/shared/rights.tsx";
import { Link } from "#components/ui/link.tsx";
import classes from "./template-desk.module.css";
import type { VersionLine } from "./version-list.tsx";

type TemplateListProps = { templates: readonly (VersionLine & { key: string; title: string })[] };

/** The item lists, each in its newest version. */
export function TemplateList({ templates }: TemplateListProps) {
  const t = useTranslations("templates");
  const format = useFormatter();
  return (
    <section className={classes["page"]}>
      <h1>{t("title")}</h1>
      <p className={classes["hint"]}>{t("lead")}</p>
      <p>
        <IfMay right="curate">
          <Link href="/templates/new">{t("new.title")}</Link>
        </IfMay>
      </p>
      <ul className={classes["versions"]}>
        {templates.map(({ key, title, version, items, createdAt, builtIn, reviews }) => (
          <li key={key}>
            <Link href={`/templates/${key}`}>
              <b>{title}</b>
            </Link>
            <br />
            {t("versions.version", { version })} · {t("versions.items", { count: items })} ·{" "}
            {format.dateTime(new Date(createdAt), { dateStyle: "medium" })}
            {builtIn ? ` · ${t("versions.builtIn")}` : ""} · {t("reviews", { count: reviews.length })}
          </li>
        ))}
      </ul>
    </section>
  );
}
