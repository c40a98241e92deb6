"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { SmallButton } from "#components/ui/small-button.tsx";
import anchor from "../grid/menu-anchor.module.css";
import { usePrintKey } from "../paper/use-print-key.ts";
import type { ExportListProps } from "./export-list.tsx";

const ExportList = dynamic(() => import("./export-list.tsx").then((file) => file.ExportList));

type ExportMenuProps = Omit<ExportListProps, "onClose">;

/** The report in each form that can be written, and this view on paper. The list comes when it is asked for. */
export function ExportMenu(list: ExportMenuProps) {
  const t = useTranslations("comparison.export");
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  function close() {
    setIsOpen(false);
    button.current?.focus();
  }
  usePrintKey(list.onPrint);
  return (
    <span className={anchor["menu"]}>
      <SmallButton
        ref={button}
        look="filled"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        // To the open list a press here is one beside it: it would close, and open again.
        onMouseDown={(event) => event.stopPropagation()}
      >
        {t("button")}
      </SmallButton>
      {isOpen ? <ExportList {...list} onClose={close} /> : null}
    </span>
  );
}
