"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Link } from "#components/ui/link.tsx";
import type { SaveFailure } from "./post-version.ts";
import classes from "./template-desk.module.css";

type SaveFailureNoteProps = {
  failure: SaveFailure;
  templateKey: string;
  /** The list is new: another one has its key. */
  isNew: boolean;
  onSaveAnyway: (basedOn: number) => void;
};

/** Why a version was not stored, and what can be done. */
export function SaveFailureNote({ failure: { code, detail }, templateKey, isNew, onSaveAnyway }: SaveFailureNoteProps) {
  const t = useTranslations("templates.editor");
  const isTaken = code === "newer" && isNew;
  return (
    <div role="alert" className={classes["failure"]}>
      <p>{isTaken ? t("failure.taken", { key: templateKey, detail }) : t(`failure.${code}`, { detail })}</p>
      {code === "newer" ? (
        <>
          <Button size="xs" variant="default" onClick={() => onSaveAnyway(Number(detail))}>
            {t("saveAnyway", { version: Number(detail) + 1 })}
          </Button>{" "}
          <Link href={`/templates/${templateKey}`} target="_blank">
            {t("lookAt", { version: Number(detail) })}
          </Link>
        </>
      ) : null}
    </div>
  );
}
