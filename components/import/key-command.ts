/** What a key means in the preview, wherever the focus stands (but in a text field). */
export type PreviewCommand =
  | { kind: "accept" }
  | { kind: "choose"; option: number }
  | { kind: "find"; more: boolean }
  | { kind: "no-item" }
  | { kind: "undo" }
  | { kind: "next" }
  | { kind: "previous" }
  | { kind: "role" }
  | { kind: "bucket" }
  | { kind: "confirm-import" };

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const BY_KEY: ReadonlyMap<string, PreviewCommand> = new Map<string, PreviewCommand>([
  ["enter", { kind: "accept" }],
  ["1", { kind: "choose", option: 0 }],
  ["2", { kind: "choose", option: 1 }],
  ["3", { kind: "choose", option: 2 }],
  ["/", { kind: "find", more: false }],
  ["+", { kind: "find", more: true }],
  ["0", { kind: "no-item" }],
  ["u", { kind: "undo" }],
  ["n", { kind: "next" }],
  ["p", { kind: "previous" }],
  ["m", { kind: "role" }],
  ["b", { kind: "bucket" }],
]);

/** The command of a key press, or null. Full-width letters count: a Japanese input method may be on. */
export function keyCommand({ key, ctrlKey, metaKey, altKey }: Key): PreviewCommand | null {
  const name = key.normalize("NFKC").toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (name === "enter") return { kind: "confirm-import" };
    return name === "z" ? { kind: "undo" } : null;
  }
  return BY_KEY.get(name) ?? null;
}

const ARROWS: ReadonlyMap<string, PreviewCommand> = new Map<string, PreviewCommand>([
  ["ArrowDown", { kind: "next" }],
  ["ArrowRight", { kind: "next" }],
  ["ArrowUp", { kind: "previous" }],
  ["ArrowLeft", { kind: "previous" }],
]);

/** The command of an arrow pressed on the row in question: from one doubtful row to the next. */
export function arrowCommand({ key, ctrlKey, metaKey, altKey }: Key): PreviewCommand | null {
  return ctrlKey || metaKey || altKey ? null : (ARROWS.get(key) ?? null);
}
