import { expect, it } from "vitest";
import { showSymbols } from "./symbol-fonts.ts";

it.each([
  ["ü", "Wingdings", "✓"],
  ["þ o", "wingdings", "☑ ☐"],
  ["\uf0fe", "Wingdings", "☑"],
  ["RP", "Wingdings 2", "☑✓"],
  ["はい", "Wingdings", "はい"],
  ["o", "Arial", "o"],
])("%s in %s is %s", (text, font, shown) => expect(showSymbols(text, font)).toBe(shown));
