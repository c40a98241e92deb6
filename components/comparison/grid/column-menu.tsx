"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import classes from "./column-menu.module.css";
import type { ColumnMenuListProps } from "./column-menu-list.tsx";
import anchor from "./menu-anchor.module.css";

const ColumnMenuList = dynamic(() => import("./column-menu-list.tsx").then((file) => file.ColumnMenuList));

type ColumnMenuProps = Omit<ColumnMenuListProps, "onClose">;

/** The button of what can be done with a service's column. The list comes when it is asked for: columns come and go. */
export function ColumnMenu(props: ColumnMenuProps) {
  const t = useTranslations("comparison.header");
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { vendor, fileName } = props.column.sheet;
  function close() {
    setIsOpen(false);
    // Back to where the keys of the grid work.
    button.current?.closest<HTMLElement>("[data-place]")?.focus();
  }
  return (
    <span className={anchor["menu"]}>
      <button
        ref={button}
        type="button"
        className={classes["button"]}
        data-menu
        tabIndex={-1}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t("menu", { name: vendor || fileName })}
        onClick={() => setIsOpen(!isOpen)}
        // To the open list a press here is one beside it: it would close, and open again.
        onMouseDown={(event) => event.stopPropagation()}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen ? <ColumnMenuList {...props} onClose={close} /> : null}
    </span>
  );
}
