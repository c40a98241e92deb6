/** The method's state; place 0 of rows and columns is its own, real ones count from 1. */
type State = {
  width: number;
  cost(row: number, column: number): number;
  rowPotential: Float64Array;
  columnPotential: Float64Array;
  rowOf: Int32Array;
};

/** Moves from column to column along the cheapest way until one is free; returns it and the way back. */
function findFreeColumn(state: State, row: number): { column: number; cameFrom: Int32Array } {
  const { width, rowOf } = state;
  const cameFrom = new Int32Array(width + 1);
  const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const done = new Uint8Array(width + 1);
  let column = 0;
  rowOf[0] = row;
  do {
    done[column] = 1;
    const next = relax(state, { slack, done, cameFrom, column });
    shiftPotentials(state, { slack, done, by: slack[next] ?? 0 });
    column = next;
  } while (rowOf[column] !== 0);
  return { column, cameFrom };
}

type Search = { slack: Float64Array; done: Uint8Array };

/** Updates what each open column costs from here, and returns the cheapest. */
function relax(state: State, search: Search & { cameFrom: Int32Array; column: number }): number {
  const { slack, done, cameFrom, column } = search;
  const row = state.rowOf[column] ?? 0;
  let next = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let j = 1; j <= state.width; j += 1) {
    if (done[j]) continue;
    const reduced = state.cost(row, j) - (state.rowPotential[row] ?? 0) - (state.columnPotential[j] ?? 0);
    if (reduced < (slack[j] ?? 0)) {
      slack[j] = reduced;
      cameFrom[j] = column;
    }
    if ((slack[j] ?? 0) < least) {
      least = slack[j] ?? 0;
      next = j;
    }
  }
  return next;
}

function shiftPotentials(state: State, { slack, done, by }: Search & { by: number }): void {
  for (let j = 0; j <= state.width; j += 1) {
    if (done[j]) {
      const row = state.rowOf[j] ?? 0;
      state.rowPotential[row] = (state.rowPotential[row] ?? 0) + by;
      state.columnPotential[j] = (state.columnPotential[j] ?? 0) - by;
    } else slack[j] = (slack[j] ?? 0) - by;
  }
}

/**
 * The best one-to-one assignment of `rows` to `columns` where a pair gains `gain(row, column)`; pairs that gain nothing
 * stay apart. Hungarian method with potentials, O(rows² · columns): pass the shorter side as rows. Returns for each row
 * its column, or -1.
 */
export function assignRows(rows: number, columns: number, gain: (row: number, column: number) => number): number[] {
  // One column more per row, which gains nothing: the place of a row that stays alone.
  const width = columns + rows;
  const state: State = {
    width,
    cost: (row, column) => (column <= columns ? -Math.max(0, gain(row - 1, column - 1)) : 0),
    rowPotential: new Float64Array(rows + 1),
    columnPotential: new Float64Array(width + 1),
    rowOf: new Int32Array(width + 1),
  };
  for (let row = 1; row <= rows; row += 1) {
    let { column, cameFrom } = findFreeColumn(state, row);
    for (; column !== 0; column = cameFrom[column] ?? 0) state.rowOf[column] = state.rowOf[cameFrom[column] ?? 0] ?? 0;
  }
  const assigned = new Array<number>(rows).fill(-1);
  for (let j = 1; j <= columns; j += 1) {
    const row = state.rowOf[j] ?? 0;
    if (row > 0 && gain(row - 1, j - 1) > 0) assigned[row - 1] = j - 1;
  }
  return assigned;
}
