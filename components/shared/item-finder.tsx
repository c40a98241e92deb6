"use client";

import { type KeyboardEvent, useId, useMemo, useState } from "react";
import type { Item } from "#lib/domain/template.ts";
import { findItems } from "./find-items.ts";
import classes from "./item-finder.module.css";
import { useLanguage } from "./use-language.ts";

type ItemFinderProps = {
  items: readonly Item[];
  label: string;
  /** What is said where no item is found. */
  nothing: string;
  onChoose: (item: string) => void;
  onClose: () => void;
};

/** Finds an item by typing (WAI-ARIA combobox with a list): arrows move, Enter takes, Esc closes. */
export function ItemFinder({ items, label, nothing, onChoose, onClose }: ItemFinderProps) {
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const found = useMemo(() => findItems(items, typed), [items, typed]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (to !== undefined) setActive(Math.min(Math.max(to, 0), found.length - 1));
    else if (event.key === "Enter" && found[active]) onChoose(found[active].key);
    else if (event.key === "Escape") onClose();
    else return;
    event.preventDefault();
  }

  return (
    <div className={classes["finder"]}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: opened by a key in order to type
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        className={classes["input"]}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={classes["list"]}>
        {found.map(({ key, number, path, question }, index) => (
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes["item"]}
            ref={index === active ? intoView : null}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(key)}
            onKeyDown={onKeyDown}
          >
            <b>
              {number} {path[language].at(-1)}
            </b>
            <span className={classes["question"]}>{question[language]}</span>
          </div>
        ))}
      </div>
      {found.length === 0 ? <p role="status">{nothing}</p> : null}
    </div>
  );
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
