"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { NamedView } from "#lib/domain/named-view.ts";
import { postView, type ViewFailure } from "./post-view.ts";
import type { ChangeView } from "./use-view.ts";
import { readView, type View, writeView } from "./view-state.ts";

type Options = {
  reviewKey: string;
  given: readonly NamedView[];
  view: View;
  change: ChangeView;
  announce: (text: string) => void;
};

/** The review's views with a name, and what can be done with them. */
export type NamedViews = {
  all: readonly NamedView[];
  /** The one that is shown; null: none of them. */
  shown: NamedView | null;
  failure: ViewFailure | null;
  /** Keeps what is shown under a name; false: it could not be kept. */
  keep: (name: string) => Promise<boolean>;
  forget: (view: NamedView) => Promise<boolean>;
  show: (view: NamedView) => void;
};

export function useNamedViews({ reviewKey, given, view, change, announce }: Options): NamedViews {
  const t = useTranslations("comparison.views");
  const [all, setAll] = useState(given);
  const [failure, setFailure] = useState<ViewFailure | null>(null);
  const query = writeView({ ...view, cell: null });

  async function post(order: Parameters<typeof postView>[1], done: string): Promise<boolean> {
    const outcome = await postView(reviewKey, order);
    setFailure(outcome.ok ? null : outcome.failure);
    if (outcome.ok) setAll(outcome.views);
    if (outcome.ok) announce(done);
    return outcome.ok;
  }

  return {
    ...{ all, failure, shown: all.find((one) => one.query === query) ?? null },
    keep: (name) => post({ name, query }, t("kept", { name })),
    forget: ({ id, name }) => post({ id }, t("forgotten", { name })),
    show(named) {
      change(readView(new URLSearchParams(named.query)));
      announce(t("shown", { name: named.name }));
    },
  };
}
