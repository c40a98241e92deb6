"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import classes from "./comparison-toolbar.module.css";
import type { ChangeView } from "./use-view.ts";
import type { View } from "./view-state.ts";

type SearchFieldProps = { view: View; change: ChangeView; searchRef: RefObject<HTMLInputElement | null> };

/** Finds words in items and whole answers, drawn or not. Follows the typing with a short delay. */
export function SearchField({ view, change, searchRef }: SearchFieldProps) {
  const t = useTranslations("comparison.filter");
  const [typed, setTyped] = useState(view.search);
  const [seen, setSeen] = useState(view.search);
  // The address changed by itself (back, a cleared filter): the field follows.
  if (seen !== view.search) {
    setSeen(view.search);
    setTyped(view.search);
  }
  useEffect(() => {
    if (typed === view.search) return;
    const timer = setTimeout(() => change({ search: typed }, "replace"), 150);
    return () => clearTimeout(timer);
  }, [typed, view.search, change]);
  return (
    <input
      ref={searchRef}
      type="search"
      className={classes["search"]}
      value={typed}
      maxLength={200}
      placeholder={t("search")}
      aria-label={t("search")}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
