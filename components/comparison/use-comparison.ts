"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { useLanguage } from "#components/shared/use-language.ts";
import type { NamedView } from "#lib/domain/named-view.ts";
import { opinions } from "#lib/domain/opinions.ts";
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
import { placeText } from "./placement/find-doubt.ts";
import { useDoubts } from "./placement/use-doubts.ts";
import type { ScreenDialog } from "./screen-dialogs.tsx";
import type { ReviewLink } from "./use-commands.ts";
import { useDialog } from "./use-dialog.ts";
import { lateKey, useLateKeys } from "./use-late-keys.ts";
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
  const { review, profiles } = props;
  const reviewKey = review.key;
  const [desk, onDesk] = useNewestDesk(reviewKey, props.desk);
  const { readAt } = desk;
  const history = useMemo(() => historyLinks(reviewKey, desk.history), [reviewKey, desk.history]);
  const t = useTranslations("comparison");
  const verdictWords = useTranslations("judging.verdict");
  const language = useLanguage();
  const [view, change] = useView();
  const [announced, announce] = useState("");
  const judged = useScreenJudging({ reviewKey, profiles, first: props.judged, readAt, view, change });
  const { judging, marks } = judged;
  const shown = useGridContent({ reviewKey, desk, view, language, first: props.found, marks });
  const { comparison, columns, content, words } = shown;
  const { store } = words;
  const detail = useCellDetail({ reviewKey, cell: view.cell, readAt, profileId: judging.profileId });
  const [dialog, openDialog, closeDialog] = useDialog<ScreenDialog>();
  const unplaced = useDialog<"list">();
  const paper = usePaper(view);
  const gridRef = useRef<HTMLDivElement>(null);
  const drawerRef = useRef<HTMLElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const commentRef = useRef<HTMLTextAreaElement>(null);
  const views = useNamedViews({ given: props.views, view, change, announce });
  const doubts = useDoubts({ comparison, content, columns, view, change, drawerRef, announce });
  const late = useLateKeys();
  const at = placeText(view.cell);
  const unsaid = judging.judged ? { at, otherwise: () => announce(verdictWords("needsDetails")) } : { at };
  const screenKeys = {
    ...Object.fromEntries(["a", "k", "m", "r", "u", "0"].map((key) => [key, lateKey(late, key, { at })])),
    ...Object.fromEntries(opinions.map((_, index) => [index + 1, lateKey(late, String(index + 1), unsaid)])),
    n: lateKey(late, "n", { at, otherwise: () => doubts.go(1) }),
    p: lateKey(late, "p", { at, otherwise: () => doubts.go(-1) }),
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
    ...{ language, view, change, history, detail, views, doubts, judging, marks, paper, late, unplaced },
    ...{
      desk,
      onDesk,
      onNews: judged.onNews,
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
