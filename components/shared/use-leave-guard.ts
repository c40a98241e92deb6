import { useEffect } from "react";

/** Asks before unsaved work is lost: on leaving the site, on a click on a link inside it, on going back. */
export function useLeaveGuard(unsaved: boolean, question: string): void {
  useEffect(() => {
    if (!unsaved) return;
    const beforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    // The router follows links without unloading the page: the click is stopped before it gets there.
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || link.hash !== "") return;
      if (window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const back = (event: NavigateEvent) => {
      if (event.navigationType === "traverse" && event.cancelable && !window.confirm(question)) event.preventDefault();
    };
    window.addEventListener("beforeunload", beforeUnload);
    // Back and forward inside the site; browsers without the Navigation API go without the question.
    window.navigation?.addEventListener("navigate", back);
    document.addEventListener("click", click, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", beforeUnload);
      window.navigation?.removeEventListener("navigate", back);
      document.removeEventListener("click", click, { capture: true });
    };
  }, [unsaved, question]);
}
