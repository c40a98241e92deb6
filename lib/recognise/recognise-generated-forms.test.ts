import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { askedRows, type TableCase } from "./testing/asked-rows.ts";
import { english, type GeneratedForm, japanese, layOut, type Part } from "./testing/generated-form.ts";
import { type TextPlan, writeText } from "./testing/generated-text.ts";
import { tableDocument } from "./testing/table-document.ts";

const chance = (share: number) => fc.nat({ max: 99 }).map((value) => value < share * 100);

/** Forms in two languages: which columns there are and what they are called, what stands above, between and below the rows. */
const generatedForm: fc.Arbitrary<GeneratedForm> = fc
  .record({
    words: fc.constantFrom(japanese, english),
    number: chance(0.7),
    path: chance(0.4),
    guide: chance(0.2),
    required: chance(0.3),
    example: chance(0.15),
    last: chance(0.2),
    detail: chance(0.5),
    remarks: chance(0.4),
    reader: chance(0.2),
    pick: fc.nat(),
    above: fc.nat({ max: 4 }),
    gap: fc.boolean(),
    grouped: chance(0.2),
    sections: fc.constantFrom("none", "rows", "wide"),
    merged: fc.boolean(),
    shift: fc.nat({ max: 1 }),
    foot: fc.nat({ max: 5 }),
  })
  .map(({ words, number, path, guide, required, example, last, detail, remarks, reader, ...rest }) => {
    const all: [boolean, Part][] = [
      [number, "number"],
      [path, "path"],
      [true, "question"],
      [guide, "guide"],
      [required, "required"],
      [example, "example"],
      [last, "last"],
      [true, "answer"],
      [detail, "detail"],
      [remarks, "remarks"],
      [reader, "reader"],
    ];
    const parts = all.flatMap(([there, part]) => (there ? part : []));
    return layOut({ words, parts, ...rest, sections: path || !number ? "none" : rest.sections });
  });

const HINT = "日誌や証書で確認できること。担当の部署にご確認ください。";
const cases: TableCase[] = [
  {
    title: "the same hint beside every question asks nothing",
    input: `
設問番号|質問内容|確認の観点|重要度|回答|備考
1|錨の検査|${HINT}|高|はい|春
2|予備の舵|${HINT}|低|いいえ|
3|桟橋の明かり|${HINT}|高|はい|
4|救命艇の点検|${HINT}|高|はい|毎月
5|航海日誌|${HINT}|低|はい|`,
    rows: [
      ["1", "錨の検査", "はい", ""],
      ["2", "予備の舵", "いいえ", ""],
      ["3", "桟橋の明かり", "はい", ""],
      ["4", "救命艇の点検", "はい", ""],
      ["5", "航海日誌", "はい", ""],
    ],
  },
  {
    title: "results are answers, verdicts are those of whoever reads them",
    input: `
番号|点検項目|結果|補足|判定
1|錨を検査していること|充足|春に検査しております|要確認
2|予備の舵があること|一部充足|港に１本ございます|可
3|桟橋を照らしていること|記述|日没から日の出まで照らしております|
4|救命艇を点検していること|充足||可
5|航海日誌を残すこと|充足|５年間残しております|可
6|見張りを置くこと|充足||要確認`,
    rows: [
      ["1", "錨を検査していること", "充足", ""],
      ["2", "予備の舵があること", "一部充足", ""],
      ["3", "桟橋を照らしていること", "記述", ""],
      ["4", "救命艇を点検していること", "充足", ""],
      ["5", "航海日誌を残すこと", "充足", ""],
      ["6", "見張りを置くこと", "充足", ""],
    ],
  },
];

describe("forms laid out at random", () => {
  it("each question is found once, with its answer to the letter, and nothing else", () => {
    // The same forms each time: what is new is found by raising the number of runs.
    fc.assert(
      fc.property(generatedForm, ({ sheet, asked }) => {
        const { rows } = recogniseRows(tableDocument(sheet));
        const found = rows.filter(({ bucket }) => bucket === "question");
        expect(found.map(({ row, question, answer }) => [row, { question, answer }])).toEqual([...asked]);
      }),
      { seed: 2026, numRuns: 1000 },
    );
  });

  it.each(cases)("$title", ({ input, rows }) => expect(askedRows(input)).toEqual(rows));
});

/** Bold questions are not answered in bold. */
const textPlan: fc.Arbitrary<TextPlan> = fc
  .record({
    japanese: fc.boolean(),
    question: fc.constantFrom("1.", "1)", "Q1.", "Q1:", "gap", "(1)", "1.1", "bold", "bold 1.", "heading"),
    answer: fc.constantFrom("plain", "bold", "A.", "label", "quote", "box"),
    chapters: fc.constantFrom("none", "heading", "mark"),
    second: fc.boolean(),
    above: fc.nat({ max: 2 }),
    closes: fc.boolean(),
    stated: chance(0.2),
  } as const)
  .filter(({ question, answer }) => answer !== "bold" || !(question === "bold" || question === "heading"))
  // What asks nothing is told by what it calls itself, or by what answers it.
  .filter(({ question, answer, stated }) => !stated || /^(?:Q|gap)/.test(question) || answer === "label");

it("in texts written at random each question is found once, with its answer to the letter, and nothing else", () => {
  fc.assert(
    fc.property(textPlan, (plan) => {
      const { sheet, asked } = writeText(plan);
      const { rows } = recogniseRows(tableDocument(sheet));
      const found = rows.filter(({ bucket }) => bucket === "question");
      expect(found.map(({ gridRow, question, answer }) => [gridRow, { question, answer }])).toEqual([...asked]);
    }),
    { seed: 2026, numRuns: 1000 },
  );
});
