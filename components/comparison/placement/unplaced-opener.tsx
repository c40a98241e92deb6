"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useWasEver } from "../grid/use-was-ever.ts";
import { useDialog } from "../use-dialog.ts";
import type { UnplacedDialogProps } from "./unplaced-dialog.tsx";
import classes from "./unplaced-opener.module.css";

const UnplacedDialog = dynamic(() => import("./unplaced-dialog.tsx").then((file) => file.UnplacedDialog));

/** Nothing is lost silently: what the comparison does not show, counted, and one click away. The list comes when it is asked for. */
export function UnplacedOpener(props: Omit<UnplacedDialogProps, "opened" | "onClose">) {
  const t = useTranslations("comparison");
  const [shown, open, close] = useDialog<"list">();
  const opened = shown !== null;
  const isLoaded = useWasEver(opened);
  const { lines } = props;
  if (lines.length === 0 && !opened) return null;
  return (
    <>
      <button type="button" className={classes["opener"]} onClick={() => open("list")}>
        {t("unplaced", { count: lines.length })}
      </button>
      {isLoaded ? <UnplacedDialog {...props} opened={opened} onClose={close} /> : null}
    </>
  );
}
