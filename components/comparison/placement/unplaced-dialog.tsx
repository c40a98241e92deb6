"use client";

import { Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Kit } from "#components/ui/kit.tsx";
import type { UnplacedLine } from "../comparison-desk.ts";
import { HelperNote } from "./helper-note.tsx";
import { PlacementNews } from "./placement-news.tsx";
import classes from "./unplaced-dialog.module.css";
import { UnplacedRow } from "./unplaced-row.tsx";
import type { PlacementTools } from "./use-placement-tools.ts";

export type UnplacedDialogProps = {
  lines: readonly UnplacedLine[];
  sheets: readonly { id: string; name: string }[];
  tools: PlacementTools;
  opened: boolean;
  onClose: () => void;
};

/** What the comparison does not show, sheet by sheet, and a place for it one click away. */
export function UnplacedDialog({ lines, sheets, tools, opened, onClose }: UnplacedDialogProps) {
  const t = useTranslations("comparison");
  const [choosing, setChoosing] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  // The row that was placed leaves the list: the focus goes to the one that takes its place.
  const leaving = useRef<{ rowId: string; at: number } | null>(null);
  useEffect(() => {
    const left = leaving.current;
    if (!left || lines.some(({ rowId, decided }) => rowId === left.rowId && !decided)) return;
    leaving.current = null;
    const buttons = body.current?.querySelectorAll<HTMLElement>("[data-place-row]") ?? [];
    (buttons[Math.min(left.at, buttons.length - 1)] ?? body.current)?.focus();
  });

  async function decide(rowId: string, items: readonly string[]) {
    const at = [...(body.current?.querySelectorAll<HTMLElement>("[data-place-row]") ?? [])].findIndex(
      (button) => button.dataset["placeRow"] === rowId,
    );
    if (!(await tools.decide(rowId, items, null))) return;
    leaving.current = { rowId, at };
    setChoosing(null);
  }

  const { last, failure, clash } = tools.placements;
  const isNews = last?.at === null || failure !== null || clash !== null;
  return (
    <Kit>
      <Modal
        opened={opened}
        onClose={onClose}
        title={t("unplacedList.title")}
        size="xl"
        closeButtonProps={{ "aria-label": t("unplacedList.close") }}
        closeOnEscape={choosing === null}
      >
        <div ref={body} tabIndex={-1} className={classes["body"]}>
          <p className={classes["lead"]}>{t(lines.length > 0 ? "unplacedList.lead" : "unplacedList.placed")}</p>
          {tools.helper ? <HelperNote helper={tools.helper} /> : null}
          <div role="status" className={classes["news"]}>
            {isNews ? (
              <PlacementNews
                placements={tools.placements}
                items={tools.items}
                language={tools.language}
                onUndo={() => {
                  body.current?.focus();
                  tools.undo();
                }}
                onSettle={(whose) => {
                  body.current?.focus();
                  tools.settle(whose);
                }}
                onNext={null}
              />
            ) : null}
          </div>
          {sheets.map(({ id, name }) => {
            const own = lines.filter(({ sheetId }) => sheetId === id);
            return own.length > 0 ? (
              <section key={id}>
                <h3 className={classes["sheet"]}>{name}</h3>
                <ul className={classes["lines"]}>
                  {own.map((line) => (
                    <UnplacedRow
                      key={line.rowId}
                      line={line}
                      tools={tools}
                      choosing={choosing === line.rowId}
                      onChoosing={(on) => setChoosing(on ? line.rowId : null)}
                      onDecide={(items) => decide(line.rowId, items)}
                    />
                  ))}
                </ul>
              </section>
            ) : null;
          })}
        </div>
      </Modal>
    </Kit>
  );
}
