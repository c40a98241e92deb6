"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { CellThread } from "#lib/domain/thread.ts";
import classes from "./cell-discussion.module.css";

/** Who settled it, and when. */
export function SettledNote({ settled: { by, at } }: { settled: NonNullable<CellThread["settled"]> }) {
  const t = useTranslations("work.thread");
  const format = useFormatter();
  const day = format.dateTime(new Date(at), { dateStyle: "medium" });
  return <p className={classes["hint"]}>{t("settledBy", { name: by ?? t("machine"), day })}</p>;
}
