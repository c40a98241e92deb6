"use client";

import { useTranslations } from "next-intl";
import { IfMay } from "#components/shared/rights.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { UnplacedLine } from "../comparison-desk.ts";
import { PlacementDesk } from "./placement-desk.tsx";
import classes from "./unplaced-dialog.module.css";
import type { PlacementTools } from "./use-placement-tools.ts";

type UnplacedRowProps = {
  line: UnplacedLine;
  tools: PlacementTools;
  /** Whether its choices are open. */
  choosing: boolean;
  onChoosing: (on: boolean) => void;
  onDecide: (items: readonly string[]) => void;
};

/** One row without an item: what it asks and answers, and the choice of a place for it. */
export function UnplacedRow({ line, tools, choosing, onChoosing, onDecide }: UnplacedRowProps) {
  const t = useTranslations("comparison");
  const standing = tools.standings[line.rowId];
  const asked = [line.number, line.question].filter(Boolean).join(" ");
  return (
    <li>
      <p className={classes["asked"]}>
        {standing && standing.path.length > 0 ? `${standing.path.join(" › ")} › ` : ""}
        {asked} <span className={classes["place"]}>{line.place}</span>
      </p>
      <p className={classes["answer"]}>{line.answer || t("cell.blank")}</p>
      {line.decided ? <p className={classes["place"]}>{t("unplacedList.decided")}</p> : null}
      <IfMay right="review">
        <SmallButton
          data-place-row={line.rowId}
          aria-expanded={choosing}
          aria-label={`${t("unplacedList.place")}: ${asked}`}
          onClick={() => onChoosing(!choosing)}
        >
          {t("unplacedList.place")}
        </SmallButton>
      </IfMay>
      {choosing ? (
        <PlacementDesk
          item={null}
          items={tools.items}
          found={standing?.found ?? { placements: [], alternatives: [] }}
          decided={standing?.decided ?? null}
          language={tools.language}
          busy={tools.placements.busy}
          suggested={tools.helper?.suggested[line.rowId] ?? []}
          hasKey={false}
          onDecide={onDecide}
        />
      ) : null}
    </li>
  );
}
