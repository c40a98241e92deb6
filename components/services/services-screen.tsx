"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ListedServices } from "#lib/domain/service-line.ts";
import { ChoiceBar } from "./choice-bar.tsx";
import { MustsFilter } from "./musts-filter.tsx";
import { ServiceFinder } from "./service-finder.tsx";
import { ServicePages } from "./service-pages.tsx";
import { type ServiceView, viewQuery } from "./service-view.ts";
import classes from "./services.module.css";
import { useChoice } from "./use-choice.ts";
import { useServiceKeys } from "./use-service-keys.ts";

type ServicesScreenProps = {
  query: ServiceView;
  lists: readonly { key: string; title: string }[];
  profiles: readonly { id: string; review: string | null; name: string }[];
  /** Short names of the list's items, by key. */
  items: readonly (readonly [key: string, name: string])[];
  listed: ListedServices;
  /** No comparison could be made. */
  failed: boolean;
  /** Makes a comparison of what a form names, and goes to it. */
  action: (form: FormData) => Promise<void>;
};

/** All services on file: found, screened by requirements, and chosen for a comparison. */
export function ServicesScreen({ query, lists, profiles, items, listed, failed, action }: ServicesScreenProps) {
  const t = useTranslations("services");
  const common = useTranslations("common.nav");
  const choice = useChoice();
  const table = useRef<HTMLTableElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useServiceKeys({ table, search });
  const isFiltered = Boolean(query.q || query.musts || query.age);
  return (
    <AppFrame
      crumbs={[{ label: common("reviews"), href: "/reviews" }, { label: t("title") }]}
      keys={[
        { keys: ["↑", "↓"], label: t("keys.move") },
        { keys: ["Space"], label: t("keys.choose") },
        { keys: ["/"], label: t("keys.search") },
      ]}
    >
      {listed.total === 0 && !isFiltered && listed.musts.pass + listed.musts.open + listed.musts.fail === 0 ? (
        <Notice title={t("empty")} text={t("emptyText")} href="/reviews" action={t("toReviews")} />
      ) : (
        <div className={classes["services"]}>
          <h1>{t("title")}</h1>
          <p className={classes["lead"]}>{t("lead")}</p>
          {failed ? (
            <p role="alert" className={classes["failed"]}>
              {t("failed")}
            </p>
          ) : null}
          <ServiceFinder
            key={`find ${viewQuery(query)}`}
            query={query}
            lists={lists}
            profiles={profiles}
            searchRef={search}
          />
          <div className={classes["totals"]}>
            <p role="status">{t("total", { count: listed.total })}</p>
            {query.profile ? <MustsFilter query={query} musts={listed.musts} /> : null}
            <a href={`/services/files/xlsx?${viewQuery(query)}`} download>
              {t("file.export")}
            </a>
          </div>
          <ChoiceBar choice={choice} query={query} action={action} />
          {listed.total === 0 ? (
            <p className={classes["none"]}>{t("none")}</p>
          ) : (
            <ServicePages
              key={`pages ${viewQuery(query)}`}
              {...{ query, choice, table }}
              first={listed}
              names={new Map(items)}
              screened={Boolean(query.profile)}
            />
          )}
        </div>
      )}
    </AppFrame>
  );
}
