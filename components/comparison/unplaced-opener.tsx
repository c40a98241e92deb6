"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { UnplacedDialogProps } from "./unplaced-dialog.tsx";
import classes from "./unplaced-opener.module.css";

const UnplacedDialog = dynamic(() => import("./unplaced-dialog.tsx").then((file) => file.UnplacedDialog));

/** Nothing is lost silently: what the comparison does not show, counted, and one click away. The list comes when it is asked for. */
export function UnplacedOpener(props: Omit<UnplacedDialogProps, "opened" | "onClose">) {
  const t = useTranslations("comparison");
  const [opened, setOpened] = useState<boolean | null>(null);
  const { lines } = props;
  if (lines.length === 0 && !opened) return null;
  return (
    <>
      <button type="button" className={classes["opener"]} onClick={() => setOpened(true)}>
        {t("unplaced", { count: lines.length })}
      </button>
      {opened === null ? null : <UnplacedDialog {...props} opened={opened} onClose={() => setOpened(false)} />}
    </>
  );
}
