"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { useLanguage } from "#components/shared/use-language.ts";
import type { NamedView } from "#lib/domain/named-view.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import type { ReviewWork } from "#lib/domain/review-work.ts";
import { useCellDetail } from "./cell/use-cell-detail.ts";
import type { ComparisonDesk } from "./comparison-desk.ts";
import { findCell } from "./grid/find-cell.ts";
import { useGridContent } from "./grid/use-grid-content.ts";
import { isLarge } from "./is-large.ts";
import type { JudgedDesk } from "./judging/judged-desk.ts";
import type { ReadyLine } from "./judging/ready-offer.tsx";
import type { ProfileLine } from "./judging/use-judging.ts";
import { useScreenJudging } from "./judging/use-screen-judging.ts";
import { usePaper } from "./paper/use-paper.ts";
import { usePlacementTools } from "./placement/use-placement-tools.ts";
import type { ScreenDialog } from "./screen-dialogs.tsx";
import { type ReviewLink, useCommands } from "./use-commands.ts";
import { useDialog } from "./use-dialog.ts";
import { useNewestDesk } from "./use-newest-desk.ts";
import { useScreenKeys } from "./use-screen-keys.ts";
import { useFindKey } from "./view/use-find-key.ts";
import { useNamedViews } from "./view/use-named-views.ts";
import type { Found } from "./view/use-search.ts";
import { useView } from "./view/use-view.ts";
import type { Density } from "./view/view-state.ts";

export type ComparisonScreenProps = {
  review: { key: string; title: string };
  desk: ComparisonDesk;
  /** What the search of the address has found. */
  found: Found | null;
  reviews: ReviewLink[];
  /** The views of this review that have a name. */
  views: readonly NamedView[];
  formats: readonly ReportFormat[];
  today: string;
  /** The review's requirements, and what the chosen ones make of it; where there are none, some to begin with. */
  profiles: readonly ProfileLine[];
  ready: readonly ReadyLine[];
  judged: JudgedDesk | null;
  /** Whether what was signed on the review still stands. */
  decision: "unsigned" | "stands" | "look";
  /** What people do in the review. */
  work: ReviewWork;
  /** Where the helper outside stands; null: there is none. */
  helperHost: string | null;
};

const NEXT: Record<Density, Density> = { marks: "two", two: "full", full: "marks" };

function historyLinks(reviewKey: string, services: Readonly<Record<string, string>>): Record<string, string> {
  const address = (service: string) => `/reviews/${reviewKey}/services/${service}`;
  return Object.fromEntries(Object.entries(services).map(([sheet, service]) => [sheet, address(service)]));
}

/** All that the comparison's screen shows and does: what is stored, seen through the view that the address asks for. */
export function useComparison(props: ComparisonScreenProps) {
  const { review, reviews, formats, profiles } = props;
  const reviewKey = review.key;
  const [desk, onDesk] = useNewestDesk(reviewKey, props.desk);
  const { readAt } = desk;
  const history = useMemo(() => historyLinks(reviewKey, desk.history), [reviewKey, desk.history]);
  const t = useTranslations("comparison");
  const language = useLanguage();
  const [view, change] = useView();
  const [announced, announce] = useState("");
  const judged = useScreenJudging({ reviewKey, profiles, first: props.judged, readAt, view, change, announce });
  const { judging, marks, verdicts } = judged;
  const shown = useGridContent({ reviewKey, desk, view, language, first: props.found, marks });
  const { comparison, columns, content, words } = shown;
  const { store } = words;
  const detail = useCellDetail({ reviewKey, cell: view.cell, readAt, profileId: judging.profileId });
  const ofCell = detail.phase === "shown" ? detail.detail.standings : null;
  const standings = useMemo(() => ({ ...desk.standings, ...ofCell }), [desk.standings, ofCell]);
  const [dialog, openDialog, closeDialog] = useDialog<ScreenDialog>();
  const paper = usePaper({ shown, view, language, marks });
  const gridRef = useRef<HTMLDivElement>(null);
  const drawerRef = useRef<HTMLElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const commentRef = useRef<HTMLTextAreaElement>(null);
  const views = useNamedViews({ reviewKey, given: props.views, view, change, announce });
  const commands = useCommands({
    ...{ review, comparison, reviews, formats, language, change, view, views, announce },
    onViews: () => openDialog("views"),
  });
  const { tools, keys, doubts } = usePlacementTools({
    ...{
      reviewKey,
      comparison,
      standings,
      content,
      columns,
      view,
      change,
      language,
      store,
      drawerRef,
      announce,
      onDesk,
    },
    helperHost: props.helperHost,
    fresh: detail.phase === "shown" && detail.fresh,
  });
  const screenKeys = {
    ...keys,
    ...judged.keys,
    d: () => change({ only: !view.only }),
    v: () => change({ density: NEXT[view.density] }),
    c: () => commentRef.current?.focus(),
    "/": () => searchRef.current?.focus(),
    "?": () => openDialog("keys"),
  };
  useScreenKeys({ gridRef, drawerRef, keys: screenKeys });
  useFindKey(isLarge(comparison) ? searchRef : null);
  const rows = content.lines.filter((line) => line.kind === "row").length;
  const counts = t("filter.shown", { shown: rows, folded: content.folded, filtered: content.filtered });
  function closeCell() {
    change({ cell: null });
    gridRef.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
  }
  return {
    ...shown,
    ...{ language, view, change, history, detail, commands, views, tools, doubts, judging, marks, verdicts, paper },
    ...{
      stamp: desk.stamp,
      onNews: judged.onNews,
      unplaced: desk.unplaced,
      open: findCell(comparison, view.cell, store),
      closeCell,
    },
    ...{
      gridRef,
      drawerRef,
      searchRef,
      commentRef,
      dialog,
      openDialog,
      closeDialog,
      announce,
      status: announced || counts,
    },
  };
}
