"use client";

import dynamic from "next/dynamic";
import { type ComponentProps, useMemo } from "react";
import { CellDrawer } from "./cell/cell-drawer.tsx";
import type { FoundCell } from "./grid/find-cell.ts";
import { useWasEver } from "./grid/use-was-ever.ts";
import { ClashElsewhere } from "./judging/clash-elsewhere.tsx";
import { useVerdicts } from "./judging/use-verdicts.ts";
import { type CellPlace, placeText } from "./placement/find-doubt.ts";
import type { RowStandings } from "./placement/row-standing.ts";
import type { UnplacedDialogProps } from "./placement/unplaced-dialog.tsx";
import { type ToolOptions, usePlacementTools } from "./placement/use-placement-tools.ts";
import { type LateKeys, useComeKeys } from "./use-late-keys.ts";

const UnplacedDialog = dynamic(() => import("./placement/unplaced-dialog.tsx").then((file) => file.UnplacedDialog));

type ScreenDetailsProps = Omit<ToolOptions, "fresh"> &
  Pick<ComponentProps<typeof CellDrawer>, "detail" | "commentRef" | "onClose"> & {
    open: FoundCell | null;
    judging: Parameters<typeof useVerdicts>[0]["judging"];
    /** Opens a cell. */
    onCell: (cell: CellPlace) => void;
    /** Of the rows that are known without opening a cell. */
    standings: RowStandings;
    unplaced: Omit<UnplacedDialogProps, "tools">;
    late: LateKeys;
  };

/**
 * What a person looks into and decides, a cell or the rows without an item. It comes when it is first asked for, with its
 * keys, and stays: what was decided can be taken back, what was typed is still there.
 */
export function ScreenDetails({ open, detail, commentRef, onClose, unplaced, late, ...props }: ScreenDetailsProps) {
  const { reviewKey, judging, view, announce, drawerRef, onCell } = props;
  const shown = detail.phase === "shown" ? detail : null;
  const ofCell = shown?.detail.standings;
  const standings = useMemo(() => ({ ...props.standings, ...ofCell }), [props.standings, ofCell]);
  const { tools, keys } = usePlacementTools({ ...props, standings, fresh: shown?.fresh === true });
  const { verdicts, keys: judgingKeys } = useVerdicts({ reviewKey, judging, cell: view.cell, onCell, announce });
  useComeKeys(late, judging.judged === null ? keys : { ...keys, ...judgingKeys }, placeText(view.cell));
  const isListed = useWasEver(unplaced.opened);
  return (
    <>
      {open ? (
        <CellDrawer
          key={`${open.item.key} ${open.sheet.id}`}
          {...{ reviewKey, ...open, detail, tools, verdicts, drawerRef, commentRef, onClose }}
        />
      ) : (
        <ClashElsewhere {...verdicts.elsewhere} />
      )}
      {isListed ? <UnplacedDialog {...unplaced} tools={tools} /> : null}
    </>
  );
}
