import type { Language } from "#lib/domain/language.ts";
import type { WordStore } from "../words/word-store.ts";
import type { GridLine } from "./grid-lines.ts";
import type { SheetColumn } from "./lay-out-columns.ts";

type LineTextsOptions = {
  line: GridLine | null;
  columns: readonly SheetColumn[];
  language: Language;
  store: WordStore;
};

/** A line of the grid as texts, as they are copied: the item, then each service's verbatim answers. Null: the header. */
export function lineTexts({ line, columns, language, store }: LineTextsOptions): string[] {
  if (!line) return ["", ...columns.map(({ sheet }) => [sheet.vendor, sheet.service].filter(Boolean).join(" "))];
  if (line.kind === "section") return [line.title, ...columns.map(() => "")];
  if (line.kind === "fold") return ["", ...columns.map(() => "")];
  const item = `${line.item.number} ${line.item.path[language].at(-1) ?? ""}`.trim();
  return [
    item,
    ...columns.map(
      ({ index }) =>
        store
          .cellOf(line.row, index)
          ?.answers.map(({ text }) => text)
          .join("\n") ?? "",
    ),
  ];
}
