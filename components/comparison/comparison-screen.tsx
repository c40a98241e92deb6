"use client";

import { VisuallyHidden } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { useLanguage } from "#components/shared/use-language.ts";
import { itemsWithGaps } from "#lib/compare/order-by-gap.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import { CellDrawer } from "./cell-drawer.tsx";
import type { ComparisonDesk } from "./comparison-desk.ts";
import { ComparisonGrid } from "./comparison-grid.tsx";
import classes from "./comparison-screen.module.css";
import { ComparisonToolbar } from "./comparison-toolbar.tsx";
import type { CellPlace } from "./find-doubt.ts";
import { isLarge } from "./is-large.ts";
import type { JudgedDesk } from "./judging/judged-desk.ts";
import { JudgingBar } from "./judging/judging-bar.tsx";
import { JudgingProvider } from "./judging/judging-provider.tsx";
import type { ReadyLine } from "./judging/ready-offer.tsx";
import type { ProfileLine } from "./judging/use-judging.ts";
import { useScreenJudging } from "./judging/use-screen-judging.ts";
import { KeyDialog } from "./key-dialog.tsx";
import { PrintNote } from "./print-note.tsx";
import { ScreenActions } from "./screen-actions.tsx";
import { SectionMap } from "./section-map.tsx";
import { UnplacedDialog } from "./unplaced-dialog.tsx";
import { useCellDetail } from "./use-cell-detail.ts";
import { type ReviewLink, useCommands } from "./use-commands.ts";
import { allRows } from "./use-doubts.ts";
import { useFindKey } from "./use-find-key.ts";
import { useGridContent } from "./use-grid-content.ts";
import { useNewestDesk } from "./use-newest-desk.ts";
import { usePlacementTools } from "./use-placement-tools.ts";
import { usePrinting } from "./use-printing.ts";
import { useReveal } from "./use-reveal.ts";
import { useScreenKeys } from "./use-screen-keys.ts";
import type { Found } from "./use-search.ts";
import { useView } from "./use-view.ts";
import type { Density, View } from "./view-state.ts";

type ComparisonScreenProps = {
  review: { key: string; title: string };
  desk: ComparisonDesk;
  /** What the search of the address has found. */
  found: Found | null;
  reviews: ReviewLink[];
  formats: readonly ReportFormat[];
  today: string;
  /** The review's requirements, and what the chosen ones make of it; where there are none, some to begin with. */
  profiles: readonly ProfileLine[];
  ready: readonly ReadyLine[];
  judged: JudgedDesk | null;
  /** Whether what was signed on the review still stands. */
  decision: "unsigned" | "stands" | "look";
  /** Where the helper outside stands; null: there is none. */
  helperHost: string | null;
};

/** On paper nothing can be opened: folded rows and whole answers stand there at once. */
function printedView(view: View): View {
  const density = view.density === "two" ? "full" : view.density;
  return { ...view, density, folds: [...new Set([...view.folds, "same", "missing"])] };
}

function findCell({ sheets, template, rows }: GridComparison, place: CellPlace | null) {
  const at = sheets.findIndex(({ id }) => id === place?.sheet);
  const item = template.items.find(({ key }) => key === place?.item);
  return { sheet: sheets[at], item, cell: rows.find((row) => row.item === place?.item)?.cells[at] };
}

function namedSheets({ sheets }: GridComparison) {
  return sheets.map(({ id, vendor, service, fileName }) => ({
    id,
    name: [vendor || fileName, service].filter(Boolean).join(" "),
  }));
}

function historyLinks(reviewKey: string, services: Readonly<Record<string, string>>): Record<string, string> {
  const address = (service: string) => `/reviews/${reviewKey}/services/${service}`;
  return Object.fromEntries(Object.entries(services).map(([sheet, service]) => [sheet, address(service)]));
}

/** The keys that help now, for the foot line. */
function keyHints(isJudged: boolean) {
  return [
    { keys: ["↑", "↓", "←", "→"], says: "move" },
    { keys: ["Enter"], says: "detail" },
    ...(isJudged ? ([{ keys: ["1–4"], says: "verdictShort" }] as const) : []),
    { keys: ["D"], says: "only" },
    { keys: ["B"], says: "baseShort" },
    { keys: ["/"], says: "search" },
    { keys: ["?"], says: "all" },
  ] as const;
}

const NEXT: Record<Density, Density> = { marks: "two", two: "full", full: "marks" };

/** The comparison: bar, grid, details beside it, all of its state in the address. */
export function ComparisonScreen(props: ComparisonScreenProps) {
  const { review, reviews, formats, today } = props;
  const [desk, onDesk] = useNewestDesk(review.key, props.desk);
  const { unplaced, readAt } = desk;
  const history = useMemo(() => historyLinks(review.key, desk.history), [review.key, desk.history]);
  const t = useTranslations("comparison");
  const common = useTranslations("common");
  const language = useLanguage();
  const [asked, change] = useView();
  const printing = usePrinting();
  const view = useMemo(() => (printing ? printedView(asked) : asked), [asked, printing]);
  const [announced, setAnnounced] = useState("");
  const { profiles, judged: first } = props;
  const { judging, marks, verdicts, ...judged } = useScreenJudging({
    reviewKey: review.key,
    ...{ profiles, first, readAt, view, change, announce: setAnnounced },
  });
  const { profileId } = judging;
  const { comparison, columns, content, fill, complete, missing, searchFailed } = useGridContent({
    reviewKey: review.key,
    ...{ desk, view, language, first: props.found, marks },
  });
  const detail = useCellDetail({ reviewKey: review.key, cell: view.cell, readAt, profileId });
  const ofCell = detail.phase === "shown" ? detail.detail.standings : null;
  const standings = useMemo(() => ({ ...desk.standings, ...ofCell }), [desk.standings, ofCell]);
  const [dialog, setDialog] = useState<"keys" | "map" | null>(null);
  const gridRef = useRef<HTMLDivElement>(null);
  const drawerRef = useRef<HTMLElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const commands = useCommands({
    review,
    comparison,
    reviews,
    formats,
    language,
    change,
    view,
    announce: setAnnounced,
  });
  const { tools, keys, doubts } = usePlacementTools({
    reviewKey: review.key,
    helperHost: props.helperHost,
    ...{ comparison, standings, content, columns, view, change, language, drawerRef },
    fresh: detail.phase === "shown" && detail.fresh,
    ...{ announce: setAnnounced, onDesk },
  });
  const screenKeys = {
    ...keys,
    ...judged.keys,
    d: () => change({ only: !view.only }),
    v: () => change({ density: NEXT[view.density] }),
    "/": () => searchRef.current?.focus(),
    "?": () => setDialog("keys"),
  };
  useScreenKeys({ gridRef, drawerRef, keys: screenKeys });
  useFindKey(isLarge(comparison) ? searchRef : null);
  useReveal(drawerRef, view.cell !== null);
  const { sheet, item, cell } = findCell(comparison, view.cell);
  const shown = content.lines.filter((line) => line.kind === "row").length;
  const counts = t("filter.shown", { shown, folded: content.folded, filtered: content.filtered });
  function close() {
    change({ cell: null });
    gridRef.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus();
  }
  return (
    <AppFrame
      fixed
      crumbs={[{ label: common("nav.reviews"), href: "/reviews" }, { label: review.title }]}
      actions={
        <ScreenActions
          {...{ reviewKey: review.key, formats, profileId, decision: props.decision }}
          onWhole={() => complete(columns.map((column) => column.sheet.id))}
        />
      }
      keys={keyHints(marks !== null).map(({ keys: pressed, says }) => ({
        keys: [...pressed],
        label: t(`keys.${says}`),
      }))}
      state={<UnplacedDialog lines={unplaced} tools={tools} sheets={namedSheets(comparison)} />}
      commands={commands}
    >
      <JudgingProvider judged={judging.judged} sheets={comparison.sheets}>
        <div className={classes["screen"]} data-details={(item && sheet && cell) !== undefined || undefined}>
          <VisuallyHidden component="h1">
            {review.title} – {t("title")}
          </VisuallyHidden>
          <div>
            <JudgingBar
              {...{ reviewKey: review.key, profiles, judging, comparison, language, change }}
              ready={props.ready}
              onCell={(place) => doubts.show(place, {}, allRows)}
            />
            <ComparisonToolbar
              gaps={marks && itemsWithGaps(marks).size}
              comparison={comparison}
              view={view}
              change={change}
              language={language}
              searchRef={searchRef}
              searchFailed={searchFailed}
              onDoubts={doubts.count > 0 ? () => doubts.go(1, { filters: [...view.filters, "review"] }) : null}
              onMap={() => setDialog("map")}
            />
          </div>
          <ComparisonGrid
            comparison={comparison}
            content={content}
            columns={columns}
            view={view}
            change={change}
            today={today}
            gridRef={gridRef}
            sought={doubts.sought}
            doubts={doubts.count}
            onNextDoubt={tools.next}
            onEnterDetails={() => drawerRef.current?.focus()}
            onAnnounce={setAnnounced}
            {...{ onComplete: complete, onFill: fill, missing, history }}
          />
          {item && sheet && cell ? (
            <CellDrawer
              key={`${item.key} ${sheet.id}`}
              reviewKey={review.key}
              item={item}
              sheet={sheet}
              cell={cell}
              detail={detail}
              tools={tools}
              at={comparison.sheets.indexOf(sheet)}
              verdicts={verdicts}
              drawerRef={drawerRef}
              onClose={close}
            />
          ) : null}
          <VisuallyHidden role="status">{announced || counts}</VisuallyHidden>
          <PrintNote {...{ comparison, columns }} />
        </div>
      </JudgingProvider>
      <KeyDialog opened={dialog === "keys"} onClose={() => setDialog(null)} />
      <SectionMap
        comparison={comparison}
        opened={dialog === "map"}
        onClose={() => setDialog(null)}
        onSection={(section) => {
          setDialog(null);
          change({ section });
        }}
      />
    </AppFrame>
  );
}
