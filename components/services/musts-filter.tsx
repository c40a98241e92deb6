import { useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import type { ListedServices } from "#lib/domain/service-line.ts";
import { type ServiceView, viewQuery } from "./service-view.ts";
import classes from "./services.module.css";

const CHOICES = ["pass", "open", "fail"] as const;

/** How many services pass all must-haves, may pass, and fail one; each leads to those alone. */
export function MustsFilter({ query, musts }: { query: ServiceView; musts: ListedServices["musts"] }) {
  const t = useTranslations("services.musts");
  const address = (chosen: ServiceView["musts"]) => `/services?${viewQuery({ ...query, musts: chosen })}`;
  return (
    <nav aria-label={t("label")} className={classes["musts"]}>
      <span aria-hidden="true">{t("label")}</span>
      <Link href={address(undefined)} aria-current={query.musts === undefined ? "true" : undefined}>
        {t("all")}
      </Link>
      {CHOICES.map((choice) => (
        <Link key={choice} href={address(choice)} aria-current={query.musts === choice ? "true" : undefined}>
          {t(choice, { count: musts[choice] })}
        </Link>
      ))}
    </nav>
  );
}
