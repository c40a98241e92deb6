"use client";

import dynamic from "next/dynamic";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { NamedViews } from "./use-named-views.ts";
import type { PaperChoice } from "./use-paper.ts";
import type { ChangeView } from "./use-view.ts";
import { useWasEver } from "./use-was-ever.ts";

const KeyDialog = dynamic(() => import("./key-dialog.tsx").then((file) => file.KeyDialog));
const ViewDialog = dynamic(() => import("./view-dialog.tsx").then((file) => file.ViewDialog));
const PaperDialog = dynamic(() => import("./paper-dialog.tsx").then((file) => file.PaperDialog));
const SectionMap = dynamic(() => import("./section-map.tsx").then((file) => file.SectionMap));

/** What may lie over the screen. */
export type ScreenDialog = "keys" | "map" | "views" | "paper";

type ScreenDialogsProps = {
  shown: ScreenDialog | null;
  onClose: () => void;
  comparison: GridComparison;
  change: ChangeView;
  views: NamedViews;
  /** Of the page, without the view. */
  path: string;
  paper: Pick<PaperChoice, "offers" | "print">;
};

/** The screen's dialogs; each is loaded when it is asked for. */
export function ScreenDialogs({ shown, onClose, comparison, change, views, path, paper }: ScreenDialogsProps) {
  const [hasKeys, hasMap] = [useWasEver(shown === "keys"), useWasEver(shown === "map")];
  const [hasViews, hasPaper] = [useWasEver(shown === "views"), useWasEver(shown === "paper")];
  function onSection(section: string) {
    onClose();
    change({ section });
  }
  return (
    <>
      {hasKeys ? <KeyDialog opened={shown === "keys"} onClose={onClose} /> : null}
      {hasMap ? <SectionMap opened={shown === "map"} {...{ comparison, onClose, onSection }} /> : null}
      {hasViews ? <ViewDialog opened={shown === "views"} {...{ onClose, views, path }} /> : null}
      {hasPaper ? <PaperDialog opened={shown === "paper"} {...{ onClose, paper }} /> : null}
    </>
  );
}
