"use client";

import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { KeyDialog } from "./key-dialog.tsx";
import { PaperDialog } from "./paper/paper-dialog.tsx";
import type { Paper } from "./paper/use-paper.ts";
import { SectionMap } from "./sections/section-map.tsx";
import type { NamedViews } from "./view/use-named-views.ts";
import type { ChangeView } from "./view/use-view.ts";
import { ViewDialog } from "./view/view-dialog.tsx";

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
  paper: Paper;
};

/** The screen's dialogs. They come together when one is first asked for: the way to each alone is as long as they are. */
export function ScreenDialogs({ shown, onClose, comparison, change, views, path, paper }: ScreenDialogsProps) {
  function onSection(section: string) {
    onClose();
    change({ section });
  }
  return (
    <>
      <KeyDialog opened={shown === "keys"} onClose={onClose} />
      <SectionMap opened={shown === "map"} {...{ comparison, onClose, onSection }} />
      <ViewDialog opened={shown === "views"} {...{ onClose, views, path }} />
      {shown === "paper" ? <PaperDialog {...{ onClose, paper }} /> : null}
    </>
  );
}
