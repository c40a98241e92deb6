"use client";

import { useTranslations } from "next-intl";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { useLanguage } from "#components/shared/use-language.ts";
import { Link } from "#components/ui/link.tsx";
import type { CheckedPair } from "#lib/domain/consistency.ts";
import type { Template } from "#lib/domain/template.ts";
import type { VersionComparison } from "#lib/domain/version-comparison.ts";
import { type ChangesFirst, countDrifts, orderChanges } from "../grid/order-changes.ts";
import { ChangeRow } from "./change-row.tsx";
import { ConsistencyList } from "./consistency-list.tsx";
import classes from "./service-screen.module.css";
import { type SheetLine, SheetPair } from "./sheet-pair.tsx";

type ServiceScreenProps = {
  opened: {
    review: { key: string; title: string };
    template: Template;
    service: { id: string; vendor: string; name: string };
    sheets: readonly SheetLine[];
    comparison: VersionComparison | null;
    checked: readonly CheckedPair[];
    checkedSheets: readonly { version: number; language: string }[];
  };
  first: ChangesFirst;
};

/** One service over time: two of its sheets laid over each other on what they state, what became weaker first. */
export function ServiceScreen({ opened, first }: ServiceScreenProps) {
  const { review, service, sheets, comparison } = opened;
  const t = useTranslations("comparison.service");
  const common = useTranslations("common.nav");
  const name = [service.vendor, service.name].filter(Boolean).join(" ");
  return (
    <AppFrame
      crumbs={[
        { label: common("reviews"), href: "/reviews" },
        { label: review.title, href: `/reviews/${review.key}` },
        { label: name },
      ]}
    >
      <div className={classes["service"]}>
        <h1>{name}</h1>
        {comparison ? (
          <SheetPair sheets={sheets} before={comparison.before.id} after={comparison.after.id} first={first} />
        ) : null}
        <ConsistencyList
          reviewKey={review.key}
          template={opened.template}
          checked={opened.checked}
          sheets={opened.checkedSheets}
        />
        {comparison ? (
          <>
            <h2>{t("changes")}</h2>
            <Changes reviewKey={review.key} template={opened.template} comparison={comparison} first={first} />
          </>
        ) : (
          <p>{t("only")}</p>
        )}
      </div>
    </AppFrame>
  );
}

type ChangesProps = { reviewKey: string; template: Template; comparison: VersionComparison; first: ChangesFirst };

function Changes({ reviewKey, template, comparison, first }: ChangesProps) {
  const t = useTranslations("comparison.service");
  const language = useLanguage();
  const { before, after, changes } = comparison;
  const shown = orderChanges(changes, first);
  const query = (order: ChangesFirst) => `?before=${before.id}&after=${after.id}&first=${order}`;
  return (
    <>
      <ul className={classes["counts"]}>
        {countDrifts(changes).map(({ drift, count }) => (
          <li key={drift} data-drift={drift}>
            {t(`drift.${drift}`)} <b>{count}</b>
          </li>
        ))}
        <li>
          {t("contradictions")} <b>{changes.filter(({ contradicts }) => contradicts).length}</b>
        </li>
      </ul>
      <p className={classes["orders"]}>
        {(["weaker", "contradictions"] as const).map((order) => (
          <Link key={order} href={query(order)} aria-current={order === first ? "true" : undefined}>
            {t(`first.${order}`)}
          </Link>
        ))}
      </p>
      <div className={classes["changes"]}>
        {shown.map((change) => {
          const item = template.items.find(({ key }) => key === change.item);
          return item ? (
            <ChangeRow
              key={item.key}
              {...{ change, item, language, before, after }}
              asForms={first === "contradictions"}
            >
              <Link href={`/reviews/${reviewKey}/items/${item.key}`}>{t("across")}</Link>
            </ChangeRow>
          ) : null;
        })}
      </div>
      <p className={classes["rest"]}>{t("same", { count: changes.length - shown.length })}</p>
    </>
  );
}
