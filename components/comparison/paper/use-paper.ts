"use client";

import { useEffect, useState } from "react";
import type { Density, View } from "../view/view-state.ts";
import { usualPaper } from "./printed-view.ts";

export type Paper = {
  /** How much of each answer stands on paper: what was chosen for one print, or what is usual in the view. */
  density: Density;
  choose: (density: Density) => void;
};

/** What the screen knows of its paper; counting pages and asking come with the dialog. */
export function usePaper(view: View): Paper {
  const [chosen, choose] = useState<Density | null>(null);
  useEffect(() => {
    const forget = () => choose(null);
    window.addEventListener("afterprint", forget);
    return () => window.removeEventListener("afterprint", forget);
  }, []);
  return { density: chosen ?? usualPaper(view), choose };
}
