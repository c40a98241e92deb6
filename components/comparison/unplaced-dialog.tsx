"use client";

import { Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import classes from "./unplaced-dialog.module.css";

/** A vendor's question row that answers no item of the template. */
export type UnplacedLine = {
  rowId: string;
  sheetId: string;
  number: string;
  question: string;
  answer: string;
  place: string;
  decided: boolean;
};

type UnplacedDialogProps = { lines: readonly UnplacedLine[]; sheets: readonly { id: string; name: string }[] };

/** Nothing is lost silently: what the comparison does not show, one click away. */
export function UnplacedDialog({ lines, sheets }: UnplacedDialogProps) {
  const t = useTranslations("comparison");
  const [opened, setOpened] = useState(false);
  if (lines.length === 0) return null;
  return (
    <>
      <button type="button" className={classes["opener"]} onClick={() => setOpened(true)}>
        {t("unplaced", { count: lines.length })}
      </button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t("unplacedList.title")}
        size="xl"
        closeButtonProps={{ "aria-label": t("unplacedList.close") }}
      >
        <p className={classes["lead"]}>{t("unplacedList.lead")}</p>
        {sheets.map(({ id, name }) => {
          const own = lines.filter(({ sheetId }) => sheetId === id);
          return own.length > 0 ? (
            <section key={id}>
              <h3 className={classes["sheet"]}>{name}</h3>
              <ul className={classes["lines"]}>
                {own.map((line) => (
                  <li key={line.rowId}>
                    <p className={classes["asked"]}>
                      {[line.number, line.question].filter(Boolean).join(" ")}{" "}
                      <span className={classes["place"]}>{line.place}</span>
                    </p>
                    <p className={classes["answer"]}>{line.answer || t("cell.blank")}</p>
                    {line.decided ? <p className={classes["place"]}>{t("unplacedList.decided")}</p> : null}
                  </li>
                ))}
              </ul>
            </section>
          ) : null;
        })}
      </Modal>
    </>
  );
}
