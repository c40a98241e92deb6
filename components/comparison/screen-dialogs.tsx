"use client";

import { KeyDialog } from "./key-dialog.tsx";
import type { Printed } from "./paper/paper-amount.ts";
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
  change: ChangeView;
  views: NamedViews;
  reviewKey: string;
  announce: (text: string) => void;
  paper: Paper;
  printed: Printed;
};

/** The screen's dialogs. They come together when one is first asked for: the way to each alone is as long as they are. */
export function ScreenDialogs({ shown, onClose, change, paper, printed, ...props }: ScreenDialogsProps) {
  function onSection(section: string) {
    onClose();
    change({ section });
  }
  return (
    <>
      <KeyDialog opened={shown === "keys"} onClose={onClose} />
      <SectionMap opened={shown === "map"} {...{ onClose, onSection }} comparison={printed.comparison} />
      <ViewDialog opened={shown === "views"} {...props} onClose={onClose} />
      {shown === "paper" ? <PaperDialog {...{ onClose, paper, printed }} /> : null}
    </>
  );
}
