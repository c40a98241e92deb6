import { useTranslations } from "next-intl";
import { IfMay } from "#components/shared/rights.tsx";
import { MOST_COMPARED } from "#lib/domain/service-line.ts";
import type { ServiceView } from "./service-view.ts";
import classes from "./services.module.css";
import type { Choice } from "./use-choice.ts";

type ChoiceBarProps = { choice: Choice; query: ServiceView; action: (form: FormData) => Promise<void> };

const MOST_TITLE = 200;

/** What is chosen, and the way to its comparison. Takes no room while nothing is. */
export function ChoiceBar({ choice, query, action }: ChoiceBarProps) {
  const t = useTranslations("services");
  const { chosen, remove } = choice;
  if (chosen.size === 0) return null;
  const title = t("compareTitle", { count: chosen.size, names: [...chosen.values()].join(", ") });
  return (
    <form action={action} className={classes["choice"]}>
      <p role="status">{t("chosen", { count: chosen.size, most: MOST_COMPARED })}</p>
      <ul>
        {[...chosen].map(([sheetId, name]) => (
          <li key={sheetId}>
            <input type="hidden" name="sheet" value={sheetId} />
            {name}
            <button type="button" aria-label={t("remove", { name })} onClick={() => remove(sheetId)}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <input type="hidden" name="title" value={title.slice(0, MOST_TITLE)} />
      <input type="hidden" name="list" value={query.list} />
      <input type="hidden" name="profile" value={query.profile ?? ""} />
      <IfMay right="curate">
        <button type="submit" className={classes["button"]}>
          {t("compare")}
        </button>
      </IfMay>
    </form>
  );
}
