import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RequirementProfile, requirementProfileSchema } from "#lib/domain/requirements.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { writeWorkbook } from "#lib/report/write-workbook.ts";
import { requirementsAsWorkbook } from "#lib/template-file/requirements-as-workbook.ts";
import { requirementsFromSheets } from "#lib/template-file/requirements-from-sheets.ts";
import { sampleItem, sampleTemplate } from "#lib/testing/sample-answers.ts";
import { readRequirementsFile } from "./read-requirements-file.ts";
import { loadReadyProfile, readyProfiles } from "./ready-profiles.ts";

const template = sampleTemplate(["a", "b", "c"].map((key) => sampleItem(key)));

async function there(profile: RequirementProfile, language: "ja" | "en", of = template): Promise<Uint8Array> {
  return writeWorkbook(requirementsAsWorkbook(profile, { template: of, language, madeAt: "2026-11-25T00:00:00Z" }));
}

async function back(bytes: Uint8Array) {
  const document = await readDocument({ bytes, name: "x.xlsx", markup: "text" });
  if (!document.ok) throw new Error(document.code);
  return requirementsFromSheets(document.value);
}

// Texts that a spreadsheet program, yaml or a regular expression would like to take for something else.
const hostile = fc.oneof(
  fc.constantFrom("=1+1", "+81", "-1", "@x", '=HYPERLINK("https://example.com")', "#REF!", "1e3", "true", "null", "~"),
  fc.constantFrom("{}", "[a", "}", ": ", "# x", "a: b", "'", '"', "\\", "|", ">", "%", "!!js x", "&a", "*a", "- a"),
  fc.constantFrom("a\nb", "a\tb", "\u0000", "\ud800", "\u202eabc", "_x000D_", "<b>&amp;", "𠮷", " x ", "\u2028"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);
// A name is typed in one line.
const name = hostile.map((text) => `n${text.replace(/[\p{C}\p{Z}\s]|_x000D_/gu, "")}`);
const clause = fc.oneof(
  fc.constant({ status: ["met", "partial"] }),
  fc
    .record({ fact: fc.constant("certification"), oneOf: fc.array(hostile, { minLength: 1, maxLength: 3 }) })
    .map((some) => ({ some })),
  fc
    .record({
      fact: fc.constant("duration"),
      unit: hostile,
      atMost: fc.double({ noNaN: true, noDefaultInfinity: true }),
    })
    .map((every) => ({ every })),
);
const condition = fc.oneof(
  clause,
  fc.array(clause, { minLength: 1, maxLength: 3 }).map((all) => ({ any: [{ all }, { not: all[0] }] })),
);
const requirement = fc.record(
  {
    item: fc.constantFrom("a", "b", "c", "gone"),
    must: fc.boolean(),
    weight: fc.double({ min: 0, max: 1000, noNaN: true }).map(Math.abs),
    accept: condition,
  },
  { requiredKeys: ["item", "must"] },
);
const anyProfile = fc.record({
  name: fc.oneof(name, fc.record({ ja: name, en: name })),
  template: fc.constant("sample"),
  requirements: fc.uniqueArray(requirement, { selector: ({ item }) => item, maxLength: 4 }),
});

// The order of a workbook is that of the item list.
const inOrder = (profile: RequirementProfile) => ({
  ...profile,
  requirements: profile.requirements.toSorted((a, b) => (a.item < b.item ? -1 : 1)),
});

describe("requirements as a workbook", () => {
  it("read back to the same, whatever stands in them", async () => {
    await fc.assert(
      fc.asyncProperty(anyProfile, fc.constantFrom("ja" as const, "en" as const), async (raw, language) => {
        const profile = requirementProfileSchema.parse(raw);
        const read = await back(await there(profile, language));
        expect(read).toEqual({ ok: true, value: inOrder(profile) });
      }),
      { numRuns: 60 },
    );
  });

  it.each(readyProfiles)("%s, by way of a file and its own process", async (ready) => {
    const profile = await loadReadyProfile(ready);
    const items = profile.requirements.map(({ item }) => sampleItem(item));
    const bytes = await there(profile, "ja", sampleTemplate(items));
    expect(await readRequirementsFile({ bytes, name: "a.xlsx" })).toEqual({ ok: true, value: profile });
  });

  const table = (rows: string[][], heads = ["Item key", "Asked for", "Weight", "Good enough (as in the yaml file)"]) =>
    writeWorkbook({
      title: "t",
      madeAt: "2026-11-25T00:00:00Z",
      sheets: [
        { title: "Mine", columns: heads.map((heading) => ({ heading, width: 9 })), rows, frozenColumns: 0 },
        {
          title: "About",
          columns: ["About these requirements", "Content"].map((heading) => ({ heading, width: 9 })),
          rows: [["Item list", "sample"]],
          frozenColumns: 0,
        },
      ],
    });

  it("filled in by hand: in other words and widths, weights alone, and rows that ask nothing", async () => {
    const bytes = await table([
      ["a", "必須", "２．５", ""],
      ["b", "", "2", ""],
      ["c", "no", "3", "{ status: [met] }"],
    ]);
    expect(await back(bytes)).toEqual({
      ok: true,
      value: {
        name: "x",
        template: "sample",
        requirements: [
          { item: "a", must: true, weight: 2.5 },
          { item: "b", must: false, weight: 2 },
        ],
      },
    });
  });

  it.each([
    ["another word", [["a", "perhaps", "", ""]], "Mine B2: perhaps"],
    ["no number", [["a", "weighed", "much", ""]], "Mine C2: much"],
    ["a weight below nothing", [["a", "weighed", "-1", ""]], "Mine C2"],
    ["no yaml", [["a", "weighed", "", "{ status: [met"]], "Mine D2"],
    ["no condition", [["a", "weighed", "", "{ statuses: [met] }"]], "Mine D2"],
    ["no key", [["", "weighed", "", ""]], "Mine A2"],
  ])("says where %s stands", async (_, rows, place) => {
    const read = await back(await table(rows));
    expect(read?.ok).toBe(false);
    expect(read && !read.ok && read.detail).toContain(place);
  });

  it("says which column nobody knows, and is nothing where there is no such table", async () => {
    expect(await back(await table([], ["Item key", "Asked for", "Weight", "Mood"]))).toEqual({
      ok: false,
      detail: "Mine D1: Mood",
    });
    expect(await back(await table([], ["No.", "Question", "Answer"]))).toBeNull();
  });
});
