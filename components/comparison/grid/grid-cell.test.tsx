import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { addWords, packOutline, unpackOutline } from "../words/pack-cell.ts";
import type { GridWords } from "../words/use-grid-words.ts";
import { GridCell } from "./grid-cell.tsx";

const name = (word: unknown) => String(word);
const words: GridWords = {
  ...{ status: name, fact: name, flag: name, evidence: name, more: name, cell: name, judged: name, thread: name },
};
const outline = unpackOutline(
  packOutline({
    ...{ status: "met", flags: [], facts: [], factCount: 0, sent: true, drift: null, evidence: 0, alike: 0 },
    answers: [{ rowId: "a-1", state: "placed", text: "", whole: true }],
  }),
);

describe("GridCell", () => {
  it.each([
    ["is not said to be blank while its words are on their way", outline, "…"],
    ["is blank where nothing was written", addWords(outline, [0, [], "-1", ""], "a"), "blank"],
  ])("%s", (_, cell, says) => {
    const place = { item: "i", sheet: 0, sheetId: "a", density: "two", language: "ja", base: null } as const;
    const html = renderToStaticMarkup(<GridCell {...place} cell={cell} words={words} />);
    expect(html.replaceAll(/<[^>]*>/g, "")).toMatch(new RegExp(`${says}$`));
  });
});
