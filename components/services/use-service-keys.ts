import { type RefObject, useEffect } from "react";

type Places = { table: RefObject<HTMLTableElement | null>; search: RefObject<HTMLInputElement | null> };

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), select");
}

/** The box so many rows on from the row that has the focus; the first where none has it and nothing else has. */
function boxAt(table: HTMLTableElement, step: number): HTMLInputElement | undefined {
  const boxes = [...table.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const focused = document.activeElement;
  const at = boxes.findIndex((box) => box.closest("tr")?.contains(focused));
  if (at >= 0) return boxes[at + step];
  return focused === document.body ? boxes[0] : undefined;
}

/** Arrows go from row to row, "/" to the search; Space chooses, as in any box. */
export function useServiceKeys({ table, search }: Places): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      const step = STEPS[event.key];
      const next = event.key === "/" ? search.current : step && table.current && boxAt(table.current, step);
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [table, search]);
}
