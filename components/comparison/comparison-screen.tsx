"use client";

import { Button, VisuallyHidden } from "@mantine/core";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import type { Comparison } from "#lib/domain/comparison.ts";
import { languageSchema } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import { CellDrawer } from "./cell-drawer.tsx";
import type { ComparisonDesk } from "./comparison-desk.ts";
import { ComparisonGrid } from "./comparison-grid.tsx";
import classes from "./comparison-screen.module.css";
import { ComparisonToolbar } from "./comparison-toolbar.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { gridContent } from "./grid-lines.ts";
import { isLarge } from "./is-large.ts";
import { KeyDialog } from "./key-dialog.tsx";
import { SectionMap } from "./section-map.tsx";
import { UnplacedDialog } from "./unplaced-dialog.tsx";
import { type ReviewLink, useCommands } from "./use-commands.ts";
import { useFindKey } from "./use-find-key.ts";
import { useGridColumns } from "./use-grid-columns.ts";
import { useNewestDesk } from "./use-newest-desk.ts";
import { usePlacementTools } from "./use-placement-tools.ts";
import { usePrinting } from "./use-printing.ts";
import { useReveal } from "./use-reveal.ts";
import { useScreenKeys } from "./use-screen-keys.ts";
import { useView } from "./use-view.ts";
import type { Density, View } from "./view-state.ts";

type ComparisonScreenProps = {
  review: { key: string; title: string };
  desk: ComparisonDesk;
  reviews: ReviewLink[];
  formats: readonly ReportFormat[];
  today: string;
};

function unpack(given: Comparison | string): Comparison {
  return typeof given === "string" ? (JSON.parse(given) as Comparison) : given;
}

/** On paper nothing can be opened: folded rows and whole answers stand there at once. */
function printedView(view: View): View {
  const density = view.density === "two" ? "full" : view.density;
  return { ...view, density, folds: [...new Set([...view.folds, "same", "missing"])] };
}

const NEXT: Record<Density, Density> = { marks: "two", two: "full", full: "marks" };

/** The comparison: bar, grid, details beside it, all of its state in the address. */
export function ComparisonScreen(props: ComparisonScreenProps) {
  const { review, reviews, formats, today } = props;
  const [desk, onDesk] = useNewestDesk(review.key, props.desk);
  const { unplaced, standings } = desk;
  const comparison = useMemo(() => unpack(desk.comparison), [desk.comparison]);
  const t = useTranslations("comparison");
  const common = useTranslations("common");
  const language = languageSchema.parse(useLocale());
  const [asked, change] = useView();
  const printing = usePrinting();
  const view = useMemo(() => (printing ? printedView(asked) : asked), [asked, printing]);
  const content = useMemo(() => gridContent(comparison, view, language), [comparison, view, language]);
  const columns = useGridColumns(comparison.sheets, view);
  const [announced, setAnnounced] = useState("");
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
    ...{ comparison, standings, content, columns, view, change, language, drawerRef },
    ...{ announce: setAnnounced, onDesk },
  });
  const screenKeys = {
    ...keys,
    d: () => change({ only: !view.only }),
    o: () => change({ order: view.order === "power" ? "template" : "power" }),
    v: () => change({ density: NEXT[view.density] }),
    "/": () => searchRef.current?.focus(),
    "?": () => setDialog("keys"),
  };
  useScreenKeys({ gridRef, drawerRef, keys: screenKeys });
  useFindKey(isLarge(comparison) ? searchRef : null);
  useReveal(drawerRef, view.cell !== null);
  const sheetAt = comparison.sheets.findIndex(({ id }) => id === view.cell?.sheet);
  const sheet = comparison.sheets[sheetAt];
  const item = comparison.template.items.find(({ key }) => key === view.cell?.item);
  const cell = comparison.rows.find((row) => row.item === view.cell?.item)?.cells[sheetAt];
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
        <>
          <Button
            component={Link}
            href={`/reviews/${review.key}/import`}
            variant="default"
            size="compact-md"
            fz={13}
            fw={500}
          >
            {t("import")}
          </Button>
          <ExportMenu reviewKey={review.key} formats={formats} />
        </>
      }
      keys={[
        { keys: ["↑", "↓", "←", "→"], label: t("keys.move") },
        { keys: ["Enter"], label: t("keys.detail") },
        { keys: ["D"], label: t("keys.only") },
        { keys: ["B"], label: t("keys.baseShort") },
        { keys: ["/"], label: t("keys.search") },
        { keys: ["?"], label: t("keys.all") },
      ]}
      state={
        <UnplacedDialog
          lines={unplaced}
          tools={tools}
          sheets={comparison.sheets.map(({ id, vendor, service, fileName }) => ({
            id,
            name: [vendor || fileName, service].filter(Boolean).join(" "),
          }))}
        />
      }
      commands={commands}
    >
      <div className={classes["screen"]} data-details={(item && sheet && cell) !== undefined || undefined}>
        <VisuallyHidden component="h1">
          {review.title} – {t("title")}
        </VisuallyHidden>
        <ComparisonToolbar
          comparison={comparison}
          view={view}
          change={change}
          language={language}
          searchRef={searchRef}
          onDoubts={doubts.count > 0 ? () => doubts.go(1, { filters: [...view.filters, "review"] }) : null}
          onMap={() => setDialog("map")}
        />
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
        />
        {item && sheet && cell ? (
          <CellDrawer
            key={`${item.key} ${sheet.id}`}
            reviewKey={review.key}
            item={item}
            sheet={sheet}
            cell={cell}
            tools={tools}
            drawerRef={drawerRef}
            onClose={close}
          />
        ) : null}
        <VisuallyHidden role="status">{announced || counts}</VisuallyHidden>
      </div>
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
