import { useTranslations } from "next-intl";
import type { Flag } from "#lib/domain/answer.ts";
import classes from "./flag-words.module.css";

/** What to watch in an answer, in words. */
export function FlagWords({ flags }: { flags: readonly Flag[] }) {
  const t = useTranslations("status.flags");
  if (flags.length === 0) return null;
  return (
    <span className={classes["flags"]}>
      <span aria-hidden="true">▲ </span>
      {flags.map((flag) => t(flag)).join(" / ")}
    </span>
  );
}
