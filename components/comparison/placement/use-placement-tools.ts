"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { Item } from "#lib/domain/template.ts";
import type { ComparisonDesk } from "../comparison-desk.ts";
import { useItemNames } from "../item/use-item-names.ts";
import type { View } from "../view/view-state.ts";
import type { WordStore } from "../words/word-store.ts";
import { type CellPlace, isDoubtful } from "./find-doubt.ts";
import { placementChoices } from "./placement-choices.ts";
import type { RowStandings } from "./row-standing.ts";
import type { Doubts } from "./use-doubts.ts";
import { type HelperTools, useHelper } from "./use-helper.ts";
import { type Placements, usePlacements } from "./use-placements.ts";

export type ToolOptions = {
  reviewKey: string;
  /** Where the helper outside stands; null: there is none. */
  helperHost: string | null;
  comparison: GridComparison;
  standings: RowStandings;
  /** Whether the standings of the open cell are known as of now. */
  fresh: boolean;
  doubts: Doubts;
  view: View;
  language: Language;
  store: WordStore;
  drawerRef: RefObject<HTMLElement | null>;
  announce: (text: string) => void;
  onDesk: (desk: ComparisonDesk) => void;
};

/** All that a person needs to decide where rows belong. */
export type PlacementTools = {
  items: readonly Item[];
  standings: RowStandings;
  placements: Placements;
  language: Language;
  /** Stores a decision; `at`: the cell in which it is made. */
  decide: (rowId: string, items: readonly string[], at: CellPlace | null) => Promise<boolean>;
  undo: () => void;
  settle: (whose: "mine" | "theirs") => void;
  next: () => void;
  /** The helper outside; null: there is none. */
  helper: HelperTools | null;
};

/** Deciding where rows belong: from doubtful cell to doubtful cell, accepted, moved and taken back, with a key each. */
export function usePlacementTools(options: ToolOptions) {
  const { reviewKey, comparison, standings, doubts, view, language, store, drawerRef, announce } = options;
  const { items } = comparison.template;
  const t = useTranslations("comparison.place");
  const nameOf = useItemNames(items, language);
  const placements = usePlacements({ reviewKey, standings, onDesk: options.onDesk });
  const helper = useHelper({ reviewKey, host: options.helperHost });
  // The cell in which A was pressed before its details had come.
  const awaited = useRef<CellPlace | null>(null);
  // Where to go on to once that is done: N right behind A.
  const onward = useRef<1 | -1 | 0>(0);
  const opened = useRef(view.cell);
  useEffect(() => {
    opened.current = view.cell;
  });

  async function decide(rowId: string, keys: readonly string[], at: CellPlace | null): Promise<boolean> {
    // The button that was pressed goes away with the doubt: the focus must not go with it.
    const inDetails = drawerRef.current?.contains(document.activeElement) === true;
    if (inDetails) drawerRef.current?.focus({ preventScroll: true });
    const { current: before } = doubts.sought;
    const stored = await placements.decide({ rowId, items: keys, at });
    const { current: sought } = doubts.sought;
    const stays = isSameCell(opened.current, at) && (sought === before || sought === null);
    // What a row says decides where it stands: the focus goes along, unless the person went on meanwhile.
    if (stored && at && stays && !inDetails) doubts.sought.current = { ...at, takesFocus: true };
    if (stored) announce(t("done", { items: nameOf(keys) }));
    return stored;
  }

  async function undo(): Promise<void> {
    const at = placements.last?.at;
    const taken = await placements.undo();
    if (taken) announce(t("undone"));
    // Also where it could not be taken back: why not is said there.
    if (at) doubts.show(at);
  }

  async function settle(whose: "mine" | "theirs"): Promise<void> {
    const { clash } = placements;
    // The buttons go away with the question.
    if (drawerRef.current?.contains(document.activeElement)) drawerRef.current.focus({ preventScroll: true });
    const stored = await placements.settle(whose);
    if (!clash) return;
    if (whose === "theirs") announce(t("clash.kept"));
    else if (stored) announce(t("done", { items: clash.mine ? nameOf(clash.mine) : t("clash.nothing") }));
  }

  /** Only with the details open: nobody should accept what they have not seen. */
  function accept(): void {
    const at = view.cell;
    const sheet = comparison.sheets.findIndex(({ id }) => id === at?.sheet);
    const row = comparison.rows.find(({ item }) => item === at?.item);
    const cell = row && store.cellOf(row, sheet);
    const answer = cell?.answers.find(({ state }) => state === "review");
    const found = answer && standings[answer.rowId]?.found;
    const isKnown = options.fresh && cell !== undefined && (!isDoubtful(cell) || found !== undefined);
    // Who is quicker than the details is heard as soon as they stand there.
    awaited.current = isKnown ? null : at;
    if (!at || !isKnown || !isDoubtful(cell) || !answer || !found) return;
    const [choice] = placementChoices(found, { here: at.item, known: new Set(items.map(({ key }) => key)) });
    if (choice?.kind === "accept") void decide(answer.rowId, choice.items, at);
  }

  useEffect(() => {
    const cell = awaited.current;
    if (!cell) return;
    if (isSameCell(cell, view.cell)) accept();
    else awaited.current = null;
    if (awaited.current) return;
    const { current: step } = onward;
    onward.current = 0;
    if (step !== 0 && isSameCell(cell, view.cell)) doubts.go(step);
  });

  /** To the next doubt or the one before; behind an A that still waits for its details, after it. */
  function go(step: 1 | -1): void {
    if (awaited.current && isSameCell(awaited.current, view.cell)) onward.current = step;
    else doubts.go(step);
  }

  const tools: PlacementTools = {
    ...{ items, standings, placements, language, decide, helper },
    undo: () => void undo(),
    settle: (whose) => void settle(whose),
    next: () => doubts.go(1),
  };
  const keys = { a: accept, n: () => go(1), p: () => go(-1), u: () => void undo() };
  const settling = { k: () => void settle("theirs"), m: () => void settle("mine") };
  return { tools, keys: placements.clash ? { ...keys, ...settling } : keys };
}

function isSameCell(one: CellPlace | null, other: CellPlace | null): boolean {
  return one?.item === other?.item && one?.sheet === other?.sheet;
}
