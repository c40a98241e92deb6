import type { Page } from "@playwright/test";

/** Of the frames after a press: those in which a cell was missing, and cells whose words changed while their row stood there. */
export type Flicker = { blank: number; changed: number };

const FRAMES = 60;

type Watching = { label: string; frames: number };

/** In the page: presses what has this label and looks at every frame that follows. */
function watch({ label, frames }: Watching): Promise<Flicker> {
  const grid = document.querySelector("[role=grid]") as HTMLElement;
  const pressed = [...document.querySelectorAll("main button, main label")].find(
    (element) => element.textContent?.trim() === label,
  ) as HTMLElement;
  const points = [0.3, 0.5, 0.7, 0.9].map((share) => ({ x: innerWidth * share, y: innerHeight * (share - 0.05) }));
  const isDrawn = ({ x, y }: { x: number; y: number }) =>
    document.elementFromPoint(x, y)?.closest("[role=gridcell], [role=rowheader], [role=columnheader]") != null;
  // Heading and items stand before what scrolls.
  const head = grid.querySelector("[role=row]")?.getBoundingClientRect().bottom ?? 0;
  const items = grid.querySelector("[role=columnheader]")?.getBoundingClientRect().right ?? 0;
  function isInSight(cell: Element): boolean {
    const { top, bottom, left, right } = cell.getBoundingClientRect();
    return bottom > head && top < innerHeight && right > items && left < innerWidth;
  }
  function words(): Map<string, string> {
    const said = new Map<string, string>();
    for (const row of grid.querySelectorAll("[role=row]")) {
      const item = row.querySelector("[role=rowheader]")?.textContent ?? "";
      for (const cell of row.querySelectorAll("[role=gridcell]"))
        if (item && isInSight(cell)) said.set(`${item} ${cell.getAttribute("aria-colindex")}`, cell.textContent ?? "");
    }
    return said;
  }
  const flicker = { blank: 0, changed: 0 };
  let before = words();
  let left = frames;
  return new Promise((resolve) => {
    const frame = () => {
      const now = words();
      if (!points.every(isDrawn)) flicker.blank += 1;
      for (const [place, text] of now) if ((before.get(place) ?? text) !== text) flicker.changed += 1;
      before = now;
      left -= 1;
      if (left === 0) resolve(flicker);
      else requestAnimationFrame(frame);
    };
    pressed.click();
    requestAnimationFrame(frame);
  });
}

/** Presses one after the other what has these labels; what flickered is added up. */
export async function watchOrder(page: Page, labels: readonly string[]): Promise<Flicker> {
  const sum = { blank: 0, changed: 0 };
  for (const label of labels) {
    const seen = await page.evaluate(watch, { label, frames: FRAMES });
    sum.blank += seen.blank;
    sum.changed += seen.changed;
  }
  return sum;
}
