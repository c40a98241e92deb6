import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTypeSchema, type Template, templateSchema } from "#lib/domain/template.ts";
import { tidyTemplate } from "#lib/domain/tidy-template.ts";
import { writeWorkbook } from "#lib/report/write-workbook.ts";
import { templateAsWorkbook } from "#lib/template-file/template-as-workbook.ts";
import { templateAsYaml } from "#lib/template-file/template-as-yaml.ts";
import { buildItem, buildTemplate } from "#lib/testing/build-values.ts";
import { builtInTemplates } from "#templates/built-in.ts";
import { readTemplate } from "./read-template.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const readYaml = (text: string) => readTemplate({ bytes: bytesOf(text), name: "list.yaml" });
const madeAt = "2026-11-01T00:00:00.000Z";

async function viaYaml(template: Template) {
  return readYaml(templateAsYaml(template));
}
async function viaXlsx(template: Template, language: "ja" | "en") {
  return readTemplate({
    bytes: await writeWorkbook(templateAsWorkbook(template, { language, madeAt })),
    name: "list.xlsx",
  });
}

/** Texts that formats stumble over, and any others. */
const hostile = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "@SUM(A1)",
    "-2",
    "01",
    "1e5",
    "null",
    "~",
    "yes",
    "No",
    "2026-11-01",
    "- a",
    "a: b",
    "#N/A",
    "# a",
  ),
  fc.constantFrom(
    '"',
    "'",
    "'=x",
    "&amp;",
    "<a href='https://example.com'>x</a>",
    "_x000D_",
    "{}",
    "[]",
    "|",
    ">",
    "%",
    "!!js x",
  ),
  fc.constantFrom(
    "\u202eabc",
    "a\u0000b",
    "\ud800",
    "😀",
    "𠮷",
    "ﾊﾞｯｸｱｯﾌﾟ",
    "⼆",
    "\ufeffx",
    "a\u2028b",
    "a\tb",
    "a\r\nb",
    "  a  ",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const texts = fc.array(hostile, { maxLength: 4 });
const both = <Value>(value: fc.Arbitrary<Value>) => fc.record({ ja: value, en: value });
const key = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const item = fc.record({
  key,
  number: hostile,
  path: both(fc.tuple(texts, hostile).map(([section, name]) => [...section, `n${name}`])),
  question: both(hostile.map((text) => `q${text}`)),
  aliases: texts,
  answerType: fc.constantFrom(...answerTypeSchema.options),
  polarity: fc.constantFrom("positive" as const, "negative" as const),
  subPoints: fc.uniqueArray(fc.record({ key, label: both(hostile), cues: texts }), {
    selector: (point) => point.key,
    maxLength: 3,
  }),
  weight: fc.oneof(fc.constantFrom(0, 0.5, 1, 3), fc.double({ min: 0, max: 1000, noNaN: true }).map(Math.abs)),
});
const anyTemplate = fc
  .record({
    key,
    version: fc.constant(1),
    title: both(hostile.map((text) => `t${text}`)),
    origin: hostile,
    items: fc.uniqueArray(item, { selector: (one) => one.key, minLength: 1, maxLength: 4 }),
  })
  .map((template) => tidyTemplate(template as Template));

describe("an item list as a file", () => {
  it("is tidy after tidying once, and fits the schema", () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        expect(tidyTemplate(template)).toEqual(template);
        expect(templateSchema.parse(template)).toEqual(template);
      }),
    );
  });

  it("comes back from yaml as it was, whatever its texts", async () => {
    await fc.assert(
      fc.asyncProperty(anyTemplate, async (template) => {
        expect(await viaYaml(template)).toEqual({ ok: true, from: "list", template });
      }),
    );
  });

  it("comes back from xlsx as it was, whatever its texts, in either language", async () => {
    await fc.assert(
      fc.asyncProperty(anyTemplate, fc.constantFrom("ja" as const, "en" as const), async (template, language) => {
        expect(await viaXlsx(template, language)).toEqual({ ok: true, from: "list", template });
      }),
      { numRuns: 40 },
    );
  });

  it.each(builtInTemplates)("$key comes with the program, is tidy and goes both ways", async (template) => {
    const stored = { ...template, version: 1 };
    expect(tidyTemplate(stored)).toEqual(stored);
    expect(await viaYaml(stored)).toEqual({ ok: true, from: "list", template: stored });
    expect(await viaXlsx(stored, "ja")).toEqual({ ok: true, from: "list", template: stored });
    const json = { bytes: bytesOf(JSON.stringify(stored)), name: "list.json" };
    expect(await readTemplate(json)).toEqual({ ok: true, from: "list", template: stored });
  });
});

describe("readTemplate", () => {
  it("takes what a person writes by hand: one text for both languages, what is usual left out, keys from the wording", async () => {
    const text = "title: Short list\nitems:\n  - path: [Backup, Interval]\n    question: How often?\n    number: 01\n";
    const read = await readYaml(text);
    if (!read.ok) throw new Error(JSON.stringify(read));
    const [first] = read.template.items;
    expect(read.template).toMatchObject({ title: { ja: "Short list", en: "Short list" }, origin: "" });
    expect(first).toEqual(
      buildItem({
        key: first?.key ?? "",
        number: "01",
        path: { ja: ["Backup", "Interval"], en: ["Backup", "Interval"] },
        question: { ja: "How often?", en: "How often?" },
        answerType: "yes-no-detail",
      }),
    );
    expect(first?.key).toMatch(/^item-[0-9a-f]{12}$/);
    expect(await readYaml(text)).toEqual(read);
  });

  const items = (more: string) => `title: x\nitems:\n  - path: a\n    question: b\n${more}`;
  const line = (n: number) => ({ kind: "line", line: n });
  it.each([
    { title: "no yaml", text: "a: [1", code: "not-yaml", detail: /./, place: line(1) },
    { title: "a wrong indent", text: `${items("")}   key: x\n`, code: "not-yaml", detail: /./, place: line(5) },
    {
      title: "a field nobody knows",
      text: items("    alias: c\n"),
      code: "field-unknown",
      detail: "alias",
      place: line(5),
    },
    {
      title: "a word that is no answer type",
      text: items("    answerType: maybe\n"),
      code: "not-allowed",
      detail: /yes-no-detail/,
      place: line(5),
    },
    {
      title: "a weight that is no number",
      text: items("    weight: much\n"),
      code: "not-allowed",
      detail: /0\.5/,
      place: line(5),
    },
    { title: "a key with capitals", text: items("    key: Ab\n"), code: "key-malformed", detail: "", place: line(5) },
    { title: "no items", text: "title: x\n", code: "field-missing", detail: "items", place: { kind: "file" } },
    { title: "an empty list of items", text: "title: x\nitems: []\n", code: "no-items", detail: "", place: line(2) },
    {
      title: "no title",
      text: items("").replace("title: x", "title: ' '"),
      code: "title-missing",
      detail: "",
      place: line(1),
    },
    {
      title: "an item without a question",
      text: "title: x\nitems:\n  - path: a\n    question: ''\n",
      code: "name-or-question-missing",
      detail: "",
      place: line(3),
    },
    {
      title: "a key twice",
      text: `title: x\nitems:\n${"  - {key: k, path: a, question: b}\n".repeat(2)}`,
      code: "key-twice",
      detail: "k",
      place: line(4),
    },
    {
      title: "a list in place of a text",
      text: "title: x\nitems:\n  - path: a\n    question: [b]\n",
      code: "malformed",
      detail: /items\.0\.question/,
      place: line(4),
    },
    {
      title: "a text that no cell holds",
      text: items(`    number: ${"x".repeat(30_001)}\n`),
      code: "text-too-long",
      detail: "30000",
      place: line(5),
    },
    { title: "nothing but a text", text: "hello", code: "malformed", detail: /./, place: { kind: "file" } },
  ])("refuses yaml with $title, and says where", async ({ text, code, detail, place }) => {
    const said = typeof detail === "string" ? detail : expect.stringMatching(detail);
    expect(await readYaml(text)).toEqual({ ok: false, code: "faulty", faults: [{ code, detail: said, place }] });
  });

  it("refuses references that multiply, and bytes that are no UTF-8", async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghi"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`).join()}]`).join("\n")}\n`;
    expect(await readYaml(bomb)).toMatchObject({ ok: false, faults: [{ code: "not-yaml" }] });
    const sjis = await readTemplate({ bytes: new Uint8Array([0x8d, 0x80, 0x96, 0xda]), name: "a.yml" });
    expect(sjis).toMatchObject({ ok: false, faults: [{ code: "not-utf8" }] });
  });

  it("says which cell of a workbook is wrong", async () => {
    const workbook = templateAsWorkbook(
      buildTemplate([], {
        items: [
          buildItem({ key: "a", subPoints: [{ key: "p", label: { ja: "x", en: "x" }, cues: [] }] }),
          buildItem({ key: "b" }),
        ],
      }),
      { language: "en", madeAt },
    );
    const [list, points, about] = workbook.sheets;
    if (!list || !points || !about) throw new Error("three sheets");
    const changed = async (sheets: typeof workbook.sheets) =>
      readTemplate({ bytes: await writeWorkbook({ ...workbook, sheets }), name: "list.xlsx" });
    const cell = (sheet: string, address: string) => ({ kind: "cell", sheet, cell: address });
    const withCell = (row: number, column: number, text: string) =>
      list.rows.map((cells, at) => (at === row ? cells.with(column, text) : cells));

    expect(await changed([{ ...list, rows: withCell(1, 9, "maybe") }, points, about])).toMatchObject({
      faults: [{ code: "not-allowed", place: cell("Items", "J3") }],
    });
    expect(await changed([{ ...list, rows: withCell(1, 0, "a") }, points, about])).toMatchObject({
      faults: [{ code: "key-twice", detail: "a", place: cell("Items", "A3") }],
    });
    expect(await changed([list, { ...points, rows: [["z", "p", "x", "x", ""]] }, about])).toMatchObject({
      faults: [{ code: "item-unknown", detail: "z", place: cell("Sub-points", "A2") }],
    });
    const columns = [...list.columns, { heading: "Owner", width: 9 }];
    expect(await changed([{ ...list, columns }, points, about])).toMatchObject({
      faults: [{ code: "field-unknown", detail: "Owner", place: cell("Items", "M1") }],
    });
  });

  it("makes a list of the questions of any checksheet, without its answers", async () => {
    const csv =
      "No.,大項目,項目,内容,回答\n1,運用,バックアップ,バックアップの間隔,日次\n2,運用,監視,監視の有無,有り\n3,設備,,窓の有無,無し\n";
    const read = await readTemplate({ bytes: bytesOf(csv), name: "自社様式.csv" });
    if (!read.ok) throw new Error(JSON.stringify(read));
    expect(read.from).toBe("rows");
    expect(read.template.title).toEqual({ ja: "自社様式", en: "自社様式" });
    expect(read.template.items.map(({ number, path, question }) => [number, ...path.ja, question.ja])).toEqual([
      ["1", "運用", "バックアップ", "バックアップの間隔"],
      ["2", "運用", "監視", "監視の有無"],
      ["3", "設備", "窓の有無", "窓の有無"],
    ]);
    expect(JSON.stringify(read.template)).not.toContain("日次");
    expect(await readTemplate({ bytes: bytesOf("Dear Sir,\n"), name: "a.txt" })).toMatchObject({ code: "no-table" });
  });
});
