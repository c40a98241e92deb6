import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededTexts } from "./needed-texts.ts";

describe("neededTexts", () => {
  it.each([
    { pattern: /有償(?:オプション|プラン)?/, needs: [["有償"]] },
    { pattern: /該当[^。]{0,6}なし/, needs: [["該当"], ["なし"]] },
    { pattern: /iso\s?\/?\s?-?27001/, needs: [["iso"], ["-2700", "27001"]] },
    { pattern: /\bno (?:issues?|\w+)\b/, needs: [["no "]] },
    { pattern: /ない(?!こと)|(?<=全て)では/, needs: [["では", "ない"]] },
    { pattern: /[かヶ]月|\s+/, needs: [] },
    { pattern: /(?:a|b)+c{2,3}/, needs: [["a", "b"], ["c"]] },
    { pattern: /x*y?[^z]/, needs: [] },
    { pattern: /[+-]1|[!-~]2/, needs: [["+1", "-1", "2"]] },
    { pattern: /[+-\]]1/, needs: [["1"]] },
    { pattern: /\(?ab/, needs: [["(ab", "ab"]] },
    { pattern: /\\(?i:ab)/, needs: [] },
    { pattern: /yes/i, needs: [] },
    { pattern: /[🗹✅]あり/u, needs: [] },
  ])("$pattern", ({ pattern, needs }) => {
    expect(neededTexts(pattern)).toEqual(needs);
  });

  it("never asks for more than a match holds", () => {
    const unit = fc.constantFrom("a", "b", "c", "[ab]", "[^a]", "\\d", "\\w", ".", "\\b", "^", "$", "(?=b)", "(?<!c)");
    const { source } = fc.letrec<{ source: string }>((tie) => ({
      source: fc.oneof(
        { maxDepth: 4 },
        unit,
        fc.tuple(tie("source"), tie("source")).map((parts) => parts.join("")),
        fc.tuple(tie("source"), tie("source")).map((parts) => `(?:${parts.join("|")})`),
        fc
          .tuple(tie("source"), fc.constantFrom("?", "*", "+", "{2}", "{0,1}"))
          .map(([part, many]) => `(${part})${many}`),
      ),
    }));
    fc.assert(
      fc.property(source, fc.array(fc.constantFrom("a", "b", "c", "1", " ")), (written, units) => {
        const pattern = new RegExp(written);
        const text = units.join("");
        if (!pattern.test(text)) return;
        for (const need of neededTexts(pattern)) expect(need.some((each) => text.includes(each))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
