import { useEffect, useRef } from "react";
import { arrowCommand, keyCommand, type PreviewCommand } from "./key-command.ts";

const TYPING = "input, textarea, select, [contenteditable], [role=menu], [role=dialog], [role=listbox]";
// The provider's words scroll by arrows when they are long.
const SCROLLS = "section[tabindex='0']";
const OWN_ENTER = "button, a[href], summary, [role=tab], [role=grid]";

/** Runs commands by single keys wherever the focus stands, but where keys mean something else. */
export function useCommandKeys(run: (command: PreviewCommand) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return;
      if (event.target.closest(TYPING)) return;
      const onCard = event.target.closest("#row-card") !== null && !event.target.matches(SCROLLS);
      const command = keyCommand(event) ?? (onCard ? arrowCommand(event) : null);
      if (command === null || command.kind === "confirm-import") return;
      if (command.kind === "accept" && event.target.closest(OWN_ENTER)) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
