/**
 * Texts in one tree, a step per UTF-16 unit, each with the values that were given for it; node 0 is the root. Flat arrays, for whole
 * sheets are looked through letter by letter.
 */
export type TextTree<Value> = {
  /** Where each unit leads to from the root; 0: nowhere. */
  readonly first: Uint16Array;
  /** 1 for each two units, by a hash of theirs, that a text begins with: at most places of a sheet no text begins, and this says so. */
  readonly begun: Uint8Array;
  /** All other steps, by the hash of node and unit. */
  steps: Steps;
  /** By node, the values of the texts that end there. */
  readonly values: (Value[] | undefined)[];
};

/** `key`: node and unit in one number, 0 where the place is free; `to`: where the step leads to. */
type Steps = { key: Int32Array; to: Uint16Array };

const MOST = 0xffff;
const PAIRS = 1 << 14;

/** An empty tree. */
export function textTree<Value>(): TextTree<Value> {
  return {
    first: new Uint16Array(MOST + 1),
    begun: new Uint8Array(PAIRS),
    steps: emptySteps(1 << 10),
    values: [undefined],
  };
}

function emptySteps(size: number): Steps {
  return { key: new Int32Array(size), to: new Uint16Array(size) };
}

// Where a step stands in the table, or would stand.
function placeOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let place = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
  while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & mask;
  return place;
}

function pairOf(unit: number, next: number): number {
  return (Math.imul(unit, 37) + next) & (PAIRS - 1);
}

/** The node of the first unit of a place where a text of the tree may begin; 0: surely none does. */
export function beginInTree({ first, begun, values }: TextTree<unknown>, text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const node = first[unit] ?? 0;
  if (node === 0 || values[node] !== undefined) return node;
  return at + 1 < text.length && begun[pairOf(unit, text.charCodeAt(at + 1))] === 1 ? node : 0;
}

/** The node that a unit leads to; 0: no text goes on so. */
export function stepInTree({ first, steps }: TextTree<unknown>, node: number, unit: number): number {
  return (node === 0 ? first[unit] : steps.to[placeOf(steps.key, (node << 16) | unit)]) ?? 0;
}

function setStep({ key, to }: Steps, step: number, node: number): void {
  const place = placeOf(key, step);
  key[place] = step;
  to[place] = node;
}

function lengthen<Value>(tree: TextTree<Value>, node: number, unit: number): number {
  const to = tree.values.push(undefined) - 1;
  if (to > MOST) throw new Error("more texts than the tree can hold");
  if (node === 0) tree.first[unit] = to;
  else setStep(tree.steps, (node << 16) | unit, to);
  if (tree.values.length * 2 > tree.steps.to.length) tree.steps = doubled(tree.steps);
  return to;
}

function doubled({ key, to }: Steps): Steps {
  const larger = emptySteps(to.length * 2);
  for (const [place, step] of key.entries()) if (step !== 0) setStep(larger, step, to[place] ?? 0);
  return larger;
}

/** Adds a text with a value. */
export function addToTree<Value>(tree: TextTree<Value>, text: string, value: Value): void {
  if (text.length > 1) tree.begun[pairOf(text.charCodeAt(0), text.charCodeAt(1))] = 1;
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    node = stepInTree(tree, node, unit) || lengthen(tree, node, unit);
  }
  tree.values[node] = [...(tree.values[node] ?? []), value];
}
