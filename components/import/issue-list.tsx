import { useTranslations } from "next-intl";
import type { Issue } from "#lib/domain/issue.ts";
import classes from "./issue-list.module.css";

/** What is worth knowing about the reading of this file, the gravest first, each with its place. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const t = useTranslations("import.issues");
  const sentence = useTranslations("issues");
  if (issues.length === 0) return null;
  const ordered = issues.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const grave = ordered.some((issue) => issue.severity !== "info");
  return (
    <details className={classes["issues"]} open={grave}>
      <summary>{t("title", { count: issues.length })}</summary>
      <ul>
        {ordered.slice(0, SHOWN).map((issue) => (
          <li key={`${issue.code} ${issue.detail} ${placeOf(issue)}`} data-severity={issue.severity}>
            {sentence(issue.code, { detail: issue.detail })} <span className={classes["place"]}>{placeOf(issue)}</span>
          </li>
        ))}
      </ul>
      {ordered.length > SHOWN ? <p>{t("more", { count: ordered.length - SHOWN })}</p> : null}
    </details>
  );
}

const SHOWN = 30;
const RANK = { error: 0, warning: 1, info: 2 };

function placeOf({ source }: Issue): string {
  if (!source) return "";
  const at = source.cell ?? source.row;
  return at === null ? source.sheet : `${source.sheet} ${at}`;
}
