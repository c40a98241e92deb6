"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { NamedView } from "#lib/domain/named-view.ts";
import type { ChangeView } from "./use-view.ts";
import { readView, type View, writeView } from "./view-state.ts";

type Options = {
  given: readonly NamedView[];
  view: View;
  change: ChangeView;
  announce: (text: string) => void;
};

/** The review's views with a name. Keeping and forgetting them comes with their dialog. */
export type NamedViews = {
  all: readonly NamedView[];
  /** The one that is shown; null: none of them. */
  shown: NamedView | null;
  /** The view that is shown, as an address has it. */
  query: string;
  show: (view: NamedView) => void;
  /** Takes what the server said later. */
  update: (all: readonly NamedView[]) => void;
};

export function useNamedViews({ given, view, change, announce }: Options): NamedViews {
  const t = useTranslations("comparison.views");
  const [all, update] = useState(given);
  const query = writeView({ ...view, cell: null });

  return {
    ...{ all, query, update, shown: all.find((one) => one.query === query) ?? null },
    show(named) {
      change(readView(new URLSearchParams(named.query)));
      announce(t("shown", { name: named.name }));
    },
  };
}
