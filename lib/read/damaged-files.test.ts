import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueCodes } from "#lib/domain/issue.ts";
import { readDocument } from "./read-document.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

const questions = Array.from({ length: 4 }, (_, i) => [`${i + 1}`, `Is point ${i + 1} encrypted?`, "Yes"]);

/** The smallest PDF that shows a table, with no checksums: what is damaged in it is read as it stands. */
const pdf = encode(
  [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj",
    `4 0 obj<</Length 900>>stream\n${questions.map((row, i) => row.map((text, j) => `BT /F 9 Tf ${20 + j * 60} ${250 - i * 20} Td (${text}) Tj ET`).join("\n")).join("\n")}\nendstream endobj`,
    "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj",
    "trailer<</Size 6/Root 1 0 R>>",
  ].join("\n"),
);

const files: readonly { name: string; bytes: Uint8Array; runs: number }[] = [
  { name: "a.xlsx", bytes: fixture("reference.xlsx"), runs: 40 },
  { name: "a.xls", bytes: fixture("reference.xls"), runs: 15 },
  { name: "a.ods", bytes: fixture("reference.ods"), runs: 25 },
  { name: "a.docx", bytes: fixture("reference.docx"), runs: 15 },
  { name: "a.pdf", bytes: pdf, runs: 40 },
  { name: "a.csv", bytes: fixture("reference-shift-jis.csv"), runs: 40 },
  {
    name: "a.html",
    bytes: encode(
      `<table>${questions.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`).join("")}</table>`,
    ),
    runs: 40,
  },
  {
    name: "a.md",
    bytes: encode(`|No|Question|Answer|\n|-|-|-|\n${questions.map((row) => `|${row.join("|")}|`).join("\n")}`),
    runs: 40,
  },
  {
    name: "a.json",
    bytes: encode(JSON.stringify(questions.map(([number, question, answer]) => ({ number, question, answer })))),
    runs: 40,
  },
];

/** A few bytes become others, and perhaps the end is missing. */
const harm = fc.record({
  flips: fc.array(fc.tuple(fc.nat(1_000_000), fc.integer({ min: 1, max: 255 })), { maxLength: 6 }),
  keep: fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
});

function damage(bytes: Uint8Array, { flips, keep }: { flips: [number, number][]; keep: number }): Uint8Array {
  const damaged = bytes.slice(0, Math.ceil(bytes.length * keep));
  for (const [at, change] of flips) {
    const place = at % Math.max(damaged.length, 1);
    damaged[place] = (damaged[place] ?? 0) ^ change;
  }
  return damaged;
}

const LONGEST_MILLISECONDS = 10_000;

describe("a damaged file ends with what could be read or a refusal, soon", () => {
  it.each(files)("$name", { timeout: 120_000 }, async ({ name, bytes, runs }) => {
    expect(await readDocument({ bytes, name })).toMatchObject({ ok: true });
    await fc.assert(
      fc.asyncProperty(harm, async (change) => {
        const start = performance.now();
        const read = await readDocument({ bytes: damage(bytes, change), name });
        expect(performance.now() - start).toBeLessThan(LONGEST_MILLISECONDS);
        if (read.ok) expect(read.value.sheets.length).toBeGreaterThan(0);
        else
          expect({ known: issueCodes.includes(read.code), detail: read.detail }).toEqual({
            known: true,
            detail: expect.not.stringMatching(/\n|Error|\bat /),
          });
      }),
      { numRuns: runs },
    );
  });
});
