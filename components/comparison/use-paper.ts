"use client";

import { useEffect, useState } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Marks } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import { gridContent } from "./grid-lines.ts";
import type { SheetColumn } from "./lay-out-columns.ts";
import { countPages, isPrintable, printedView, usualPaper } from "./printed-view.ts";
import type { Words } from "./use-words.ts";
import type { Density, View } from "./view-state.ts";

/** What a print would take. `pages`: about so many, of whole answers so many or more; null: too many to be laid out. */
type PaperOffer = { density: Density; items: number; services: number; pages: number | null };

export type PaperChoice = {
  /** How much of each answer stands on paper. */
  density: Density;
  offers: () => PaperOffer[];
  /** Prints; of what would take many pages a person is asked first how much of it. */
  ask: () => Promise<void>;
  print: (density: Density) => Promise<void>;
};

type PaperOptions = {
  comparison: GridComparison;
  columns: readonly SheetColumn[];
  view: View;
  language: Language;
  found: ReadonlySet<string> | null;
  marks: Marks | null;
  words: Words;
  onAsk: () => void;
};

/** More pages than somebody prints without a thought. */
const MANY = 20;

export function usePaper(options: PaperOptions): PaperChoice {
  const { columns, view, words, onAsk } = options;
  const usual = usualPaper(view);
  const [chosen, setChosen] = useState<Density | null>(null);
  useEffect(() => {
    const forget = () => setChosen(null);
    window.addEventListener("afterprint", forget);
    return () => window.removeEventListener("afterprint", forget);
  }, []);

  function offer(density: Density): PaperOffer {
    const { lines } = gridContent(options.comparison, { ...options, view: printedView(view, density) });
    const amount = { lines: lines.length, services: columns.length };
    const items = lines.filter(({ kind }) => kind === "row").length;
    const pages = isPrintable(amount, density) ? countPages(amount, density) : null;
    return { density, items, services: columns.length, pages };
  }

  async function print(density: Density): Promise<void> {
    setChosen(density);
    const sheets = columns.map(({ sheet }) => sheet.id);
    if (density === "full") await words.complete(sheets);
    if (density === "two") await words.fill({ sheets, rows: null });
    // Not before they stand in the page.
    setTimeout(() => window.print(), 100);
  }

  return {
    density: chosen ?? usual,
    offers: () => (["full", "two", "marks"] as const).map(offer),
    ask: async () => ((offer(usual).pages ?? MANY + 1) > MANY ? onAsk() : print(usual)),
    print,
  };
}
