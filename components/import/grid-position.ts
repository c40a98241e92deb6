/** Where the keyboard stands in the drawn sheet. Row 0 is the row of column roles; column 0 the row heads. */
export type GridPosition = { index: number; column: number };

type Extent = {
  /** drawn rows, without the row of roles */ rows: number /** the last column, with the placement column */;
  columns: number;
  page: number;
};

/** Where an arrow or jump key leads (WAI-ARIA grid pattern), or null for any other key. */
export function moveInGrid(
  from: GridPosition,
  { key, ctrlKey, extent }: { key: string; ctrlKey: boolean; extent: Extent },
): GridPosition | null {
  const to = step(from, { key, ctrlKey, extent });
  if (to === null) return null;
  return {
    index: Math.min(Math.max(to.index, 0), extent.rows),
    column: Math.min(Math.max(to.column, 0), extent.columns),
  };
}

function step(
  { index, column }: GridPosition,
  { key, ctrlKey, extent }: { key: string; ctrlKey: boolean; extent: Extent },
): GridPosition | null {
  switch (key) {
    case "ArrowUp":
      return { index: index - 1, column };
    case "ArrowDown":
      return { index: index + 1, column };
    case "ArrowLeft":
      return { index, column: column - 1 };
    case "ArrowRight":
      return { index, column: column + 1 };
    case "PageUp":
      return { index: index - extent.page, column };
    case "PageDown":
      return { index: index + extent.page, column };
    case "Home":
      return { index: ctrlKey ? 0 : index, column: 0 };
    case "End":
      return { index: ctrlKey ? extent.rows : index, column: extent.columns };
    default:
      return null;
  }
}
