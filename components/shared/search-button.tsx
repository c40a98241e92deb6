"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import type { Command, PaletteOpening } from "./command-palette.tsx";
import classes from "./tools.module.css";

const KEYS = "Ctrl K";
const CommandPalette = dynamic(() => import("./command-palette.tsx").then((file) => file.CommandPalette));

const usual = (commands: Command[]) => (opening: PaletteOpening) => <CommandPalette {...{ commands, ...opening }} />;

type SearchButtonProps = {
  commands?: Command[];
  /** A palette of the page's own, whose commands come with it. */
  palette?: (opening: PaletteOpening) => ReactNode;
};

/** Opens the palette by mouse; Ctrl+K (⌘K) does the same. It is loaded when it is asked for. */
export function SearchButton({ commands = [], palette = usual(commands) }: SearchButtonProps) {
  const t = useTranslations("common.search");
  const [asked, setAsked] = useState(0);
  // A palette that was loaded as it opened does not know where the focus was.
  const before = useRef<Element | null>(null);
  const ask = useCallback(() => {
    const focused = document.activeElement;
    if (!focused?.matches("[data-palette]")) before.current = focused;
    setAsked((times) => times + 1);
  }, []);
  const goBack = useCallback(() => {
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      ask();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [ask]);
  return (
    <>
      <button
        type="button"
        className={classes["search"]}
        onClick={ask}
        // The name holds all that is seen (WCAG 2.5.3), also where a narrow screen hides the words.
        aria-label={`${t("button")} ${KEYS}`}
        aria-keyshortcuts="Control+K"
      >
        <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zm3.7 8.7L14 14"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        </svg>
        {/* The space parts the words in the name that is computed of them. */}
        <span>{t("button")}</span> <kbd>{KEYS}</kbd>
      </button>
      {asked > 0 ? palette({ asked, onLeave: goBack }) : null}
    </>
  );
}
