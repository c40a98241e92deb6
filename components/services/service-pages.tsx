import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { ListedServices } from "#lib/domain/service-line.ts";
import { ServiceRow } from "./service-row.tsx";
import type { ServiceView } from "./service-view.ts";
import classes from "./services.module.css";
import type { Choice } from "./use-choice.ts";
import { useNextPages } from "./use-next-pages.ts";

type ServicePagesProps = {
  query: ServiceView;
  first: ListedServices;
  choice: Choice;
  /** Short names of items, by key. */
  names: ReadonlyMap<string, string>;
  screened: boolean;
  table: RefObject<HTMLTableElement | null>;
};

/** The services as rows of a table, page after page as they are reached; what is not seen is not drawn. */
export function ServicePages({ query, first, choice, names, screened, table }: ServicePagesProps) {
  const t = useTranslations("services");
  const { lines, hasMore, state, more, endRef } = useNextPages(query, first);
  const heads = ["choose", "service", "sheet", "coverage", ...(screened ? (["verdict"] as const) : [])] as const;
  return (
    <>
      <table
        ref={table}
        aria-label={t("title")}
        aria-rowcount={first.total + 1}
        className={classes["table"]}
        data-screened={screened || undefined}
      >
        <thead>
          <tr aria-rowindex={1} className={classes["heads"]}>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`column.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <ServiceRow key={line.serviceId} {...{ line, choice, names }} index={at + 2} />
          ))}
        </tbody>
      </table>
      {hasMore ? (
        <p ref={endRef} className={classes["more"]}>
          {state === "failed" ? <span role="alert">{t("loadFailed")} </span> : null}
          <button type="button" className={classes["button"]} onClick={more} disabled={state === "loading"}>
            {t(state === "loading" ? "loading" : "more")}
          </button>
        </p>
      ) : null}
    </>
  );
}
