"use client";

import { type KeyboardEvent, type RefObject, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Colleague } from "#lib/domain/review-work.ts";
import { type BegunMention, beginMention } from "./begin-mention.ts";
import classes from "./mention-field.module.css";

type MentionFieldProps = {
  label: string;
  /** Said of the list of names. */
  namesLabel: string;
  value: string;
  onChange: (text: string) => void;
  people: readonly Colleague[];
  onSend: () => void;
  /** Escape, where no names are offered. */
  onLeave: () => void;
  fieldRef?: RefObject<HTMLTextAreaElement | null>;
};

/** A field for words that offers names after "@". Ctrl+Enter sends. */
export function MentionField(props: MentionFieldProps) {
  const { label, namesLabel, value, onChange, people, onSend, onLeave, fieldRef } = props;
  const list = useId();
  const inner = useRef<HTMLTextAreaElement>(null);
  const field = fieldRef ?? inner;
  const [begun, setBegun] = useState<BegunMention | null>(null);
  const [active, setActive] = useState(0);
  const names = begun?.names ?? [];

  function look({ value: typed, selectionStart }: HTMLTextAreaElement) {
    setBegun(beginMention(typed.slice(0, selectionStart), people));
    setActive(0);
  }
  function choose(name: string) {
    if (!begun || !field.current) return;
    const head = `${value.slice(0, begun.start)}@${name} `;
    const after = value.slice(field.current.selectionStart);
    // At once: the next letter may be on its way.
    flushSync(() => {
      onChange(head + after);
      setBegun(null);
    });
    field.current.setSelectionRange(head.length, head.length);
  }
  /** What a key does to the names that are offered; false: nothing. */
  function steer(key: string): boolean {
    const chosen = names[active];
    if (!chosen) return false;
    if (key === "Escape") setBegun(null);
    else if (key === "ArrowDown") setActive((active + 1) % names.length);
    else if (key === "ArrowUp") setActive((active + names.length - 1) % names.length);
    else if (key === "Enter" || key === "Tab") choose(chosen.name);
    else return false;
    return true;
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSend();
    else if (!steer(event.key)) {
      if (event.key !== "Escape") return;
      onLeave();
    }
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div className={classes["field"]}>
      <textarea
        ref={field}
        rows={3}
        maxLength={4000}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={names.length > 0 ? list : undefined}
        aria-activedescendant={names.length > 0 ? `${list}-${active}` : undefined}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          look(event.currentTarget);
        }}
        onBlur={() => setBegun(null)}
        onKeyDown={onKeyDown}
      />
      {names.length > 0 ? (
        <div role="listbox" id={list} aria-label={namesLabel} className={classes["names"]}>
          {names.map(({ id, name }, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => {
                // The field keeps the focus.
                event.preventDefault();
                choose(name);
              }}
            >
              {name}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}
