import { useTranslations } from "next-intl";
import classes from "./unplaced-opener.module.css";

type UnplacedOpenerProps = { count: number; opened: boolean; onOpen: () => void };

/** Nothing is lost silently: what the comparison does not show, counted, and one click away. */
export function UnplacedOpener({ count, opened, onOpen }: UnplacedOpenerProps) {
  const t = useTranslations("comparison");
  return count > 0 || opened ? (
    <button type="button" className={classes["opener"]} onClick={onOpen}>
      {t("unplaced", { count })}
    </button>
  ) : null;
}
