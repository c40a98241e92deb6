import { expect, it } from "vitest";
import { arrowCommand, keyCommand, type PreviewCommand } from "./key-command.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const cases: { title: string; key: Parameters<typeof keyCommand>[0]; expected: PreviewCommand | null }[] = [
  { title: "Enter accepts", key: { ...plain, key: "Enter" }, expected: { kind: "accept" } },
  { title: "2 takes the second", key: { ...plain, key: "2" }, expected: { kind: "choose", option: 1 } },
  { title: "a full-width 3 counts", key: { ...plain, key: "３" }, expected: { kind: "choose", option: 2 } },
  { title: "a capital U undoes", key: { ...plain, key: "U" }, expected: { kind: "undo" } },
  { title: "Ctrl+Z undoes", key: { ...plain, key: "z", ctrlKey: true }, expected: { kind: "undo" } },
  { title: "Cmd+Enter imports", key: { ...plain, key: "Enter", metaKey: true }, expected: { kind: "confirm-import" } },
  { title: "Ctrl+U is the browser's", key: { ...plain, key: "u", ctrlKey: true }, expected: null },
  { title: "Alt+1 is the browser's", key: { ...plain, key: "1", altKey: true }, expected: null },
  { title: "a name that every object has is no command", key: { ...plain, key: "constructor" }, expected: null },
];

it.each(cases)("$title", ({ key, expected }) => {
  expect(keyCommand(key)).toEqual(expected);
});

it("goes from doubt to doubt by arrows, but not by the browser's own", () => {
  expect(arrowCommand({ ...plain, key: "ArrowDown" })).toEqual({ kind: "next" });
  expect(arrowCommand({ ...plain, key: "ArrowLeft" })).toEqual({ kind: "previous" });
  expect(arrowCommand({ ...plain, key: "ArrowLeft", altKey: true })).toBeNull();
  expect(arrowCommand({ ...plain, key: "a" })).toBeNull();
});
