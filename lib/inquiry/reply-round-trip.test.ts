import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { InquiryFormat } from "#lib/domain/inquiry-form.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { writeInquiry } from "#lib/report/write-inquiry.ts";
import { buildInquiry, buildQuestion } from "#lib/testing/build-inquiry.ts";
import { buildTemplate } from "#lib/testing/build-values.ts";
import { inquiryAsForm } from "./inquiry-as-form.ts";
import { findInquiryCodes } from "./inquiry-code.ts";
import { readReply } from "./read-reply.ts";

const template = buildTemplate(["a"]);
const madeAt = "2026-11-02T00:00:00.000Z";

async function send(inquiry: Inquiry, format: InquiryFormat): Promise<{ bytes: Uint8Array; document: SourceDocument }> {
  const bytes = await writeInquiry(inquiryAsForm(inquiry, { template, madeAt }), format);
  const read = await readDocument({ bytes, name: `x.${format}` });
  if (!read.ok) throw new Error(read.code);
  return { bytes, document: read.value };
}

const HOSTILE = [
  "=1+1",
  "+81-3-1234-5678",
  "-",
  "@SUM(A1)",
  "＝HYPERLINK",
  "\t=1",
  "'=1",
  "一行目\n二行目\n\n四行目",
  "\u202eabc\u202c",
  "👨‍👩‍👧‍👦 𠮷",
  "_x0041_ #REF! <b>&amp;</b>",
  "2026/11/25",
  "001",
  "TRUE",
  "あ".repeat(32_767),
  "Q1",
  "今回のご回答",
];

describe.each<InquiryFormat>(["xlsx", "docx"])("an inquiry as %s and back", (format) => {
  it("gives every answer to the letter, at its question", async () => {
    const questions = HOSTILE.map((answer, at) =>
      buildQuestion({
        id: `q${at}`,
        ref: at + 1,
        text: `質問${at}`,
        answer,
        earlier: HOSTILE[(at + 1) % HOSTILE.length] ?? "",
      }),
    );
    const inquiry = buildInquiry(questions);
    const { document } = await send(inquiry, format);
    const { entries, unanswered, changed } = readReply(document, { inquiry, recognised: [] });
    expect(entries.map(({ questionId, basis }) => [questionId, basis])).toEqual(questions.map(({ id }) => [id, "ref"]));
    // The reader gives no white space at the ends of a cell.
    const trimmed = (text: string) => text.trim();
    expect(entries.map(({ answer }) => trimmed(answer))).toEqual(HOSTILE.map(trimmed));
    expect({ unanswered, changed }).toEqual({ unanswered: [], changed: false });
  });

  it("what is left open stays open, and an earlier answer is none", async () => {
    const inquiry = buildInquiry([
      buildQuestion({ id: "q1", ref: 1, earlier: "\u0000有り\ud800\r\n毎日" }),
      buildQuestion({ id: "q2", ref: 2, earlier: "あ".repeat(70_000) }),
      buildQuestion({ id: "q3", ref: 3, answer: "はい" }),
    ]);
    const { document } = await send(inquiry, format);
    const { entries, unanswered } = readReply(document, { inquiry, recognised: [] });
    expect(entries.map(({ questionId, answer }) => [questionId, answer])).toEqual([["q3", "はい"]]);
    expect(unanswered.map(({ questionId }) => questionId)).toEqual(["q1", "q2"]);
  });

  it("says its code where a person reads it", async () => {
    const { document } = await send(buildInquiry([buildQuestion({ id: "q", ref: 1 })]), format);
    const visible = document.sheets
      .filter(({ hidden }) => !hidden)
      .flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(visible.flatMap(findInquiryCodes)).toEqual(["KQ-0000-0000"]);
    if (format === "xlsx")
      expect(document.sheets.filter(({ hidden }) => hidden).map(({ cells }) => cells[0]?.text)).toEqual([
        "KQ-0000-0000",
      ]);
  });

  it("whatever was typed comes back, and no cell is a formula", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom("=", "+", "-", "@", "\t", "\n", "\u0000", "\ud800", "\u202e", "あ", "_x", "'", " "),
        maxLength: 12,
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ answer: text, remarks: text, earlier: text, text }), { minLength: 1, maxLength: 30 }),
        async (all) => {
          const inquiry = buildInquiry(
            all.map((given, at): InquiryQuestion => buildQuestion({ ...given, id: `q${at}`, ref: at + 1 })),
          );
          const { bytes, document } = await send(inquiry, format);
          const { entries } = readReply(document, { inquiry, recognised: [] });
          const asked = entries.flatMap(({ questionId, answer, remarks }) =>
            plain(answer) === "" && plain(remarks) === "" ? [] : [[questionId, plain(answer), plain(remarks)]],
          );
          const expected = inquiry.questions.flatMap(({ id, answer, remarks }) =>
            plain(answer) === "" && plain(remarks) === "" ? [] : [[id, plain(answer), plain(remarks)]],
          );
          expect(asked).toEqual(expected);
          if (format === "xlsx") expect(parts(bytes).filter((part) => /<f[ >]/.test(part))).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });
});

/** What both formats can hold: control characters and white space aside. */
function plain(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}\u{fffd}\u{feff}\u{fffe}\u{ffff}]/gu, "");
}

/** The parts of a zip archive as text: enough of the format for what our writers make. */
function parts(bytes: Uint8Array): string[] {
  const data = Buffer.from(bytes);
  const found: string[] = [];
  for (let at = data.indexOf("PK\u0001\u0002"); at >= 0; at = data.indexOf("PK\u0001\u0002", at + 4)) {
    const start = data.readUInt32LE(at + 42);
    const size = data.readUInt32LE(at + 20);
    const from = start + 30 + data.readUInt16LE(start + 26) + data.readUInt16LE(start + 28);
    const packed = data.subarray(from, from + size);
    found.push((data.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
  }
  return found;
}
