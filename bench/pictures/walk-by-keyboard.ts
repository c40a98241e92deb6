import type { Page } from "@playwright/test";

/** More presses than the longest screen has stops. */
const MOST_STOPS = 600;

type Walk = {
  /** What can be worked with, and was not come to yet. */
  left: Element[];
  last: Element | null;
  look: string;
  faults: string[];
};
type Walking = typeof globalThis & { kurabeWalk: Walk };

/**
 * Goes through a page by the Tab key alone, from its beginning to its end. Says what is not reached, what does not show that it has the focus
 * (WCAG 2.2, 2.4.7), and what has it where it cannot be seen (2.4.11). Leaves the focus where it ends.
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  await page.evaluate(beginWalk);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(noteStop))) break;
  }
  return page.evaluate(endWalk);
}

/** Everything here runs in the page: each function is sent by itself. */
function beginWalk(): void {
  const wanted = "a[href], button, input, select, textarea, summary, [tabindex]";
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const isStop = (element: Element) =>
    isSeen(element) &&
    !element.matches(":disabled, [tabindex='-1'], input[type=hidden]") &&
    element.closest("[inert]") === null;
  // A dialog keeps the focus to itself.
  const room = document.querySelector("dialog:modal") ?? document;
  const stops = [...room.querySelectorAll<HTMLElement>(wanted)].filter(isStop);
  // Of several radio buttons of one name the keys of arrows choose.
  const isReached = (element: Element) =>
    !(element instanceof HTMLInputElement && element.type === "radio") ||
    element.checked ||
    !stops.some((other) => other instanceof HTMLInputElement && other.name === element.name && other !== element);
  const left = stops.filter((element) => isReached(element));
  const faults = stops.filter(({ tabIndex }) => tabIndex > 0).map(() => "a tabindex above 0");
  (globalThis as Walking).kurabeWalk = { left, last: null, look: "", faults };
  const start = document.createElement("span");
  start.tabIndex = -1;
  (room instanceof Element ? room : document.body).prepend(start);
  start.focus();
  start.remove();
}

function noteStop(): boolean {
  const walk = (globalThis as Walking).kurabeWalk;
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}" ${element.getAttribute("name") ?? ""}`;
  // Of the element, of what is drawn in place of it, and of what stands around it.
  const lookOf = (element: Element) =>
    [element, element.nextElementSibling, element.parentElement, element.closest("label, li, tr, [role=row]")]
      .map((one) => {
        if (!one) return "";
        const { outline, boxShadow, borderColor, backgroundColor, textDecorationLine, color } = getComputedStyle(one);
        return [outline, boxShadow, borderColor, backgroundColor, textDecorationLine, color].join();
      })
      .join(";");
  const { last } = walk;
  const now = document.activeElement;
  // A field of a date has several stops in it; at the last one the browser marks the calendar's sign, and not the field.
  if (last !== now && last?.isConnected && lookOf(last) === walk.look)
    walk.faults.push(`no sign of the focus: ${nameOf(last)}`);
  walk.last = null;
  if (!now || now === document.body) return false;
  walk.last = now;
  if (last !== now) walk.look = lookOf(now);
  const isNew = walk.left.includes(now);
  walk.left = walk.left.filter((element) => element !== now);
  const box = (now.closest("label") ?? now).getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.2, 0.5, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
  );
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (now.contains(top) || top.contains(now) || now.closest("label")?.contains(top) === true);
  });
  if (!isSeen) walk.faults.push(`hidden while it has the focus: ${nameOf(now)}`);
  return isNew || walk.left.length > 0;
}

function endWalk(): string[] {
  const { left, faults } = (globalThis as Walking).kurabeWalk;
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}" ${element.getAttribute("name") ?? ""}`;
  const isThere = (element: Element) => element.isConnected && element.checkVisibility({ visibilityProperty: true });
  return [...new Set([...faults, ...left.filter(isThere).map((element) => `not reached: ${nameOf(element)}`)])];
}
