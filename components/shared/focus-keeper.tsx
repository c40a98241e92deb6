"use client";

import { useEffect } from "react";

/** Where the focus goes when what had it is gone: the nearest of these that is still there. */
const ROOMS = "li, section, fieldset, form, aside, main";

type Held = {
  element: HTMLElement;
  path: string;
  /** The nearest first. */
  rooms: HTMLElement[];
  /** By which the same control is known where it is made anew. */
  mark: string | null;
};

/** Null: nothing tells it from others. */
function markOf(element: HTMLElement): string | null {
  const { tagName } = element;
  const [name, value, label] = ["name", "value", "aria-label"].map(
    (attribute) => element.getAttribute(attribute) ?? "",
  );
  const text = label || (/^(A|BUTTON|SUMMARY)$/.test(tagName) ? element.textContent : "");
  return name || text ? JSON.stringify([tagName, name, tagName === "BUTTON" ? value : "", text]) : null;
}

function hold(element: HTMLElement): Held {
  const rooms: HTMLElement[] = [];
  for (
    let room = element.parentElement?.closest<HTMLElement>(ROOMS);
    room;
    room = room.parentElement?.closest<HTMLElement>(ROOMS)
  )
    rooms.push(room);
  return { element, path: window.location.pathname, rooms, mark: markOf(element) };
}

/** The same control made anew, as in a form that was sent; else the room itself, from which the next Tab goes on. */
function giveBack({ element, rooms, mark }: Held): void {
  const room = rooms.find(({ isConnected }) => isConnected);
  const controls = [...(room?.querySelectorAll<HTMLElement>(element.tagName) ?? [])];
  const next = (mark === null ? null : controls.find((other) => markOf(other) === mark)) ?? room;
  if (next === room && room && !room.hasAttribute("tabindex")) {
    room.tabIndex = -1;
    room.addEventListener("blur", () => room.removeAttribute("tabindex"), { once: true });
  }
  next?.focus({ preventScroll: true });
}

/**
 * Whoever works by keyboard stays where they are: a form that was sent is made anew, a row that was taken away is gone, and the browser would begin at the
 * top of the page again (WCAG 2.2, 2.4.3). The grid keeps its own focus, and another page begins at its own beginning.
 */
export function FocusKeeper() {
  useEffect(() => {
    let held: Held | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement && !target.closest("[role=grid]") ? hold(target) : null;
    };
    // Who leaves of their own accord, as by a click on an empty place, is not called back. A control that is taken away or
    // switched off under them loses the focus in the same way.
    const onLeave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget || !document.hasFocus()) return;
      queueMicrotask(() => {
        const left = held?.element;
        if (left === target && left?.isConnected && !left.matches(":disabled")) held = null;
      });
    };
    const onChange = new MutationObserver(() => {
      const lost = held;
      if (!lost || lost.element.isConnected) return;
      held = null;
      // What knows better where it goes comes first.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && lost.path === window.location.pathname) giveBack(lost);
      });
    });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", onLeave);
    onChange.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", onLeave);
      onChange.disconnect();
    };
  }, []);
  return null;
}
