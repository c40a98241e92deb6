"use client";

import { useTranslations } from "next-intl";
import type { Command } from "#components/shared/command-palette.tsx";
import { useRights } from "#components/shared/rights.tsx";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import type { NamedViews } from "./view/use-named-views.ts";
import type { ChangeView } from "./view/use-view.ts";
import type { View } from "./view/view-state.ts";

export type ReviewLink = { key: string; title: string };

export type CommandOptions = {
  review: ReviewLink;
  comparison: GridComparison;
  reviews: ReviewLink[];
  formats: readonly ReportFormat[];
  language: Language;
  view: View;
  change: ChangeView;
  views: NamedViews;
  onViews: () => void;
  announce: (text: string) => void;
};

/** What Ctrl+K finds on the comparison: what can be done here, its services, its items, the other reviews. */
export function useCommands(options: CommandOptions): Command[] {
  const { review, comparison, reviews, formats, language, view, change, views, onViews, announce } = options;
  const t = useTranslations("comparison");
  const work = useTranslations("work.shares");
  const rights = useRights();
  const nameView: Command = { id: "nameView", group: "commands", label: t("views.save"), run: onViews };
  const bringIn: Command = {
    ...{ id: "import", group: "commands", label: t("commands.import") },
    href: `/reviews/${review.key}/import`,
  };
  const commands: Command[] = [
    { id: "only", group: "commands", label: t("commands.only"), run: () => change({ only: !view.only }) },
    { id: "power", group: "commands", label: t("commands.power"), run: () => change({ order: "power" }) },
    { id: "template", group: "commands", label: t("commands.template"), run: () => change({ order: "template" }) },
    { id: "marks", group: "commands", label: t("commands.marks"), run: () => change({ density: "marks" }) },
    { id: "two", group: "commands", label: t("commands.two"), run: () => change({ density: "two" }) },
    { id: "full", group: "commands", label: t("commands.full"), run: () => change({ density: "full" }) },
    { id: "showAll", group: "commands", label: t("commands.showAll"), run: () => change({ hidden: [] }) },
    {
      id: "copyLink",
      group: "commands",
      label: t("commands.copyLink"),
      run: async () => {
        await navigator.clipboard.writeText(window.location.href);
        announce(t("commands.linkCopied"));
      },
    },
    ...(rights.review ? [nameView] : []),
    ...views.all.map(
      (one): Command => ({
        id: `view-${one.id}`,
        group: "commands",
        label: t("views.open", { name: one.name }),
        run: () => views.show(one),
      }),
    ),
    ...(rights.review ? [bringIn] : []),
    { id: "work", group: "commands", label: work("title"), href: `/reviews/${review.key}/work` },
    { id: "questions", group: "commands", label: t("commands.questions"), href: `/reviews/${review.key}/questions` },
    { id: "decision", group: "commands", label: t("commands.decision"), href: `/reviews/${review.key}/decision` },
    ...formats.map(
      (format): Command => ({
        id: `export-${format}`,
        group: "commands",
        label: t("commands.export", { format: t(`export.${format}`) }),
        run: () => window.location.assign(`/reviews/${review.key}/report/${format}`),
      }),
    ),
  ];
  const vendors = comparison.sheets.map(
    (sheet): Command => ({
      id: `sheet-${sheet.id}`,
      group: "vendors",
      label: sheet.vendor || sheet.fileName,
      description: sheet.service,
      run: () => revealSheet(sheet.id, view, change),
    }),
  );
  const other = language === "ja" ? "en" : "ja";
  const items = comparison.template.items.map(
    (item): Command => ({
      id: `item-${item.key}`,
      group: "items",
      label: `${item.number} ${item.path[language].at(-1) ?? ""}`,
      description: item.question[language],
      keywords: [...item.path[other], item.question[other]],
      href: `/reviews/${review.key}/items/${item.key}`,
    }),
  );
  const others = reviews
    .filter(({ key }) => key !== review.key)
    .map(
      (one): Command => ({
        id: `review-${one.key}`,
        group: "reviews",
        label: one.title,
        href: `/reviews/${one.key}`,
      }),
    );
  return [...commands, ...vendors, ...items, ...others];
}

/** Shows a column, hidden or out of sight. */
function revealSheet(id: string, view: View, change: ChangeView): void {
  if (view.hidden.includes(id)) change({ hidden: view.hidden.filter((one) => one !== id) });
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(id)}"]`)?.focus();
  });
}
