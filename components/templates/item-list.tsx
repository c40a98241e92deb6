"use client";

import { useTranslations } from "next-intl";
import { Fragment, type KeyboardEvent, type RefObject } from "react";
import { useLanguage } from "#components/shared/use-language.ts";
import type { Item } from "#lib/domain/template.ts";
import classes from "./template-desk.module.css";

type ItemListProps = {
  listRef: RefObject<HTMLDivElement | null>;
  items: readonly Item[];
  selected: string;
  onSelect: (key: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The items in order, under their sections. Arrow keys go from one to the next. */
export function ItemList({ listRef, items, selected, onSelect, onKeyDown }: ItemListProps) {
  const t = useTranslations("templates.editor");
  const language = useLanguage();
  const section = (item: Item | undefined) => item?.path[language].slice(0, -1).join(" › ") ?? "";
  return (
    <div
      role="listbox"
      aria-label={t("items")}
      className={classes["list"]}
      ref={listRef}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {items.map((item, index) => (
        <Fragment key={item.key}>
          {section(item) !== "" && section(item) !== section(items[index - 1]) ? (
            <div role="presentation" className={classes["section"]}>
              {section(item)}
            </div>
          ) : null}
          <div
            role="option"
            aria-selected={item.key === selected}
            tabIndex={item.key === selected ? 0 : -1}
            className={classes["line"]}
            data-item={item.key}
            onClick={() => onSelect(item.key)}
            onKeyDown={undefined}
          >
            <span className={classes["number"]}>{item.number}</span>{" "}
            {item.path[language].at(-1) || item.question[language] || t("unnamed")}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
