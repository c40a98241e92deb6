// All texts in one tree, a step per UTF-16 unit; node 0 is the root. Flat arrays, for every answer is looked through.
const first = new Uint16Array(0x10000);
const ends: (number[] | undefined)[] = [undefined];
let slots = 1 << 13;
let parents = new Uint16Array(slots);
let units = new Uint16Array(slots);
let children = new Uint16Array(slots);

// Where the step from a node stands in the table, or would stand: 0 among the children says that there is none.
function slotOf(parent: number, unit: number): number {
  let slot = (Math.imul(parent, 40_503) ^ Math.imul(unit, 26_821)) & (slots - 1);
  while (children[slot] !== 0 && (parents[slot] !== parent || units[slot] !== unit)) slot = (slot + 1) & (slots - 1);
  return slot;
}

function setStep(parent: number, unit: number, child: number): void {
  const slot = slotOf(parent, unit);
  parents[slot] = parent;
  units[slot] = unit;
  children[slot] = child;
}

function grow(): void {
  const steps = Array.from(children, (child, slot) => [parents[slot] ?? 0, units[slot] ?? 0, child] as const);
  slots *= 2;
  parents = new Uint16Array(slots);
  units = new Uint16Array(slots);
  children = new Uint16Array(slots);
  for (const [parent, unit, child] of steps) if (child !== 0) setStep(parent, unit, child);
}

function childOf(parent: number, unit: number): number {
  const known = parent === 0 ? first[unit] : children[slotOf(parent, unit)];
  if (known) return known;
  const child = ends.push(undefined) - 1;
  if (child > 0xffff) throw new Error("more texts than the tree can hold");
  if (parent === 0) first[unit] = child;
  else setStep(parent, unit, child);
  if (ends.length * 3 > slots) grow();
  return child;
}

/** Adds a text under a number. Texts may share a number: of two that begin alike the shorter, given first, is enough. */
export function addText(text: string, number: number): void {
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    node = childOf(node, text.charCodeAt(at));
    if (ends[node]?.includes(number)) return;
  }
  ends[node] = [...(ends[node] ?? []), number];
}

/** Marks the number of every text that stands in the given one. */
export function findTexts(given: string, marks: Uint8Array): void {
  const { length } = given;
  for (let start = 0; start < length; start += 1) {
    let node = first[given.charCodeAt(start)] ?? 0;
    for (let at = start + 1; node !== 0; at += 1) {
      const ended = ends[node];
      if (ended) for (let i = 0; i < ended.length; i += 1) marks[ended[i] ?? 0] = 1;
      if (at >= length) break;
      node = children[slotOf(node, given.charCodeAt(at))] ?? 0;
    }
  }
}
