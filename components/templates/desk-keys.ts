import type { KeyboardEvent } from "react";
import { newItemKey, type TemplateAction } from "./edit-template.ts";

/** The keys of the editor, by what they do: a word for each under `templates.editor.keys`. */
export const deskKeys = {
  move: ["↑", "↓"],
  order: ["Alt ↑", "Alt ↓"],
  open: ["Enter"],
  add: ["N"],
  remove: ["Delete"],
  undo: ["U"],
  save: ["Ctrl S"],
};

/** What a key in the list of items does; "open": goes to the form; null: nothing. */
export function listCommand({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): TemplateAction | "open" | null {
  if (ctrlKey || metaKey) return null;
  if (key === "ArrowDown" || key === "ArrowUp") {
    return { kind: altKey ? "move" : "step", by: key === "ArrowDown" ? 1 : -1 };
  }
  switch (key.toLowerCase()) {
    case "enter":
      return "open";
    case "n":
      return { kind: "add", key: newItemKey() };
    case "delete":
      return { kind: "remove" };
    case "u":
      return { kind: "undo" };
    default:
      return null;
  }
}

/** Ctrl+S, or ⌘S. */
export function isSaveKey({ key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === "s";
}
