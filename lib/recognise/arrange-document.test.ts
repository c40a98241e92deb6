import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress, type SourceDocument } from "#lib/domain/source-document.ts";
import { arrangeDocument } from "./arrange-document.ts";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

type Row = [number: string, question: string, answer: string, cell: string | undefined];
type Case = { title: string; sheets: string[]; rows: Row[]; issues: string[] };

const cases: Case[] = [
  {
    title: "headings one under the other, a question in each column",
    sheets: [
      `
チェックシート（横型）

No.|1|2|3|4
質問|暗号化していますか。|多要素認証はありますか。|稼働率を示してください。|国内に保管しますか。
回答|はい|いいえ|99.9%|はい`,
    ],
    rows: [
      ["1", "暗号化していますか。", "はい", "B5"],
      ["2", "多要素認証はありますか。", "いいえ", "C5"],
      ["3", "稼働率を示してください。", "99.9%", "D5"],
      ["4", "国内に保管しますか。", "はい", "E5"],
    ],
    issues: ["sheet-turned"],
  },
  {
    title: "what a form on the web saves: questions along the top, a row for who answered",
    sheets: [
      `
タイムスタンプ|会社名|暗号化していますか。|多要素認証はありますか。|稼働率を示してください。|国内に保管しますか。|監査を受けていますか。
2026/04/01 10:22:31|株式会社みずうみ|はい|いいえ|99.9%|はい|年1回受けています。`,
    ],
    rows: [
      ["", "暗号化していますか。", "はい", "C2"],
      ["", "多要素認証はありますか。", "いいえ", "D2"],
      ["", "稼働率を示してください。", "99.9%", "E2"],
      ["", "国内に保管しますか。", "はい", "F2"],
      ["", "監査を受けていますか。", "年1回受けています。", "G2"],
    ],
    issues: ["sheet-turned"],
  },
  {
    title: "two tables side by side under one title",
    sheets: [
      `
セキュリティ確認票
No.|確認項目|回答||No.|確認項目|回答
1|暗号化していますか。|はい||3|国内に保管しますか。|はい
2|多要素認証はありますか。|いいえ||4|監査を受けていますか。|年1回`,
    ],
    rows: [
      ["1", "暗号化していますか。", "はい", "C3"],
      ["2", "多要素認証はありますか。", "いいえ", "C4"],
      ["3", "国内に保管しますか。", "はい", "G3"],
      ["4", "監査を受けていますか。", "年1回", "G4"],
    ],
    issues: ["tables-stacked"],
  },
  {
    title: "a key beside the first questions, where its lines would be taken for answers",
    sheets: [
      `
番号|点検内容|回答|コメント||【回答コード】
（ア）船体|||||1　している
ア-1|錨を検査している|1|毎年||2　一部
ア-2|夜間も桟橋が明るい|3|||3　していない
ア-3|船底を掃除している|2|年1回||4　対象外
ア-4|予備の舵がある|1|`,
      `
番号|点検内容|回答|補足|評価基準
1|錨を検査している|2|毎年|1|している
2|夜間も桟橋が明るい|1||2|一部
3|船底を掃除している|3|年1回|3|していない
4|予備の舵がある|1|`,
      `
番号|点検内容|回答区分|補足
1|錨を検査している|1:有|毎年
2|夜間も桟橋が明るい|2:無|
3|船底を掃除している|1:有|年1回
4|予備の舵がある|3:一部|`,
    ],
    rows: [
      ["ア-1", "錨を検査している", "1", "C3"],
      ["ア-2", "夜間も桟橋が明るい", "3", "C4"],
      ["ア-3", "船底を掃除している", "2", "C5"],
      ["ア-4", "予備の舵がある", "1", "C6"],
      ["1", "錨を検査している", "2", "C2"],
      ["2", "夜間も桟橋が明るい", "1", "C3"],
      ["3", "船底を掃除している", "3", "C4"],
      ["4", "予備の舵がある", "1", "C5"],
      ["1", "錨を検査している", "1:有", "C2"],
      ["2", "夜間も桟橋が明るい", "2:無", "C3"],
      ["3", "船底を掃除している", "1:有", "C4"],
      ["4", "予備の舵がある", "3:一部", "C5"],
    ],
    issues: ["tables-stacked", "tables-stacked"],
  },
  {
    title: "columns of a few answers under the words of a key",
    sheets: [
      `
No|質問|回答コード|回答
1|錨を検査していますか|3|未対応
2|桟橋は明るいですか|2|一部対応
3|予備の舵はありますか|1|対応済み`,
      `
No|確認項目|回答区分|補足
1|錨を検査していますか|○|毎年
2|桟橋は明るいですか|△|一部のみ
3|予備の舵はありますか|×|予定なし`,
    ],
    rows: [
      ["1", "錨を検査していますか", "未対応", "D2"],
      ["2", "桟橋は明るいですか", "一部対応", "D3"],
      ["3", "予備の舵はありますか", "対応済み", "D4"],
      ["1", "錨を検査していますか", "○", "C2"],
      ["2", "桟橋は明るいですか", "△", "C3"],
      ["3", "予備の舵はありますか", "×", "C4"],
    ],
    issues: [],
  },
  {
    title: "answers on a sheet of their own, in two blocks side by side",
    sheets: [
      `
番号|お尋ねしたいこと
1|錨は検査されているか
2|夜間も桟橋が明るいか
3|船底を毎年掃除しているか
4|予備の舵があるか`,
      `
番号|回答|補足||番号|回答|補足
1|○|毎年||3|×|
2|△|日没から||4|○|二つ`,
    ],
    rows: [
      ["1", "錨は検査されているか", "○", "Sheet2!B2"],
      ["2", "夜間も桟橋が明るいか", "△", "Sheet2!B3"],
      ["3", "船底を毎年掃除しているか", "×", "Sheet2!F2"],
      ["4", "予備の舵があるか", "○", "Sheet2!F3"],
    ],
    issues: ["tables-stacked", "sheets-joined"],
  },
  {
    title: "hints of the form below its questions, with a column for the answers",
    sheets: [
      `
No|質問|回答
1|錨は検査されているか？\\n毎年であること|
2|夜間も桟橋が明るいか？\\n日没から日の出まで|
3|船底を掃除しているか？\\n年1回以上|
4|予備の舵があるか？\\n同じ型のもの|
5|船員証があるか？\\n全員分|`,
    ],
    rows: [
      ["1", "錨は検査されているか？\n毎年であること", "", "C2"],
      ["2", "夜間も桟橋が明るいか？\n日没から日の出まで", "", "C3"],
      ["3", "船底を掃除しているか？\n年1回以上", "", "C4"],
      ["4", "予備の舵があるか？\n同じ型のもの", "", "C5"],
      ["5", "船員証があるか？\n全員分", "", "C6"],
    ],
    issues: [],
  },
  {
    title: "each answer below its question in the same cell",
    sheets: [
      `
1|The ship
1.1|Where is she moored?\\nIn Norway.\\nAt berth 4.
1.2|Is the hull inspected?\\nEvery year.
1.3|Who keeps the log?
2|The crew
2.1|Is the crew vetted?\\nYes, by the port.
2.2|Are the lifeboats drilled?\\nTwice a year.
2.3|How is the watch kept?\\nBy radar.`,
    ],
    rows: [
      ["1.1", "Where is she moored?", "In Norway.\nAt berth 4.", "B2"],
      ["1.2", "Is the hull inspected?", "Every year.", "B3"],
      ["1.3", "Who keeps the log?", "", "C4"],
      ["2.1", "Is the crew vetted?", "Yes, by the port.", "B6"],
      ["2.2", "Are the lifeboats drilled?", "Twice a year.", "B7"],
      ["2.3", "How is the watch kept?", "By radar.", "B8"],
    ],
    issues: ["answers-parted"],
  },
  {
    title: "cards side by side, two in a row",
    sheets: [
      `
No.|1||No.|2
Question|Is data encrypted?||Question|Is there a SOC 2 report?
Answer|Yes||Answer|No

No.|3||No.|4
Question|Where is data kept?||Question|Are backups tested?
Answer|Germany||Answer|Yes`,
    ],
    rows: [
      ["1", "Is data encrypted?", "Yes", "B3"],
      ["2", "Is there a SOC 2 report?", "No", "E3"],
      ["3", "Where is data kept?", "Germany", "B7"],
      ["4", "Are backups tested?", "Yes", "E7"],
    ],
    issues: ["tables-stacked"],
  },
  {
    title: "questions on one sheet, answers on another, in another order",
    sheets: [
      `
ID|Domain|Question
S-1|Data|Is data encrypted?
S-2|Audit|Is there a SOC 2 report?
S-3|Data|Where is data kept?`,
      `
Question ID|Response|Comment
S-3|Germany|Two sites
S-1|Yes|AES-256
S-2|No|`,
    ],
    rows: [
      ["S-1", "Is data encrypted?", "Yes", "Sheet2!B3"],
      ["S-2", "Is there a SOC 2 report?", "No", "Sheet2!B4"],
      ["S-3", "Where is data kept?", "Germany", "Sheet2!B2"],
    ],
    issues: ["sheets-joined"],
  },
  {
    title: "the answers of two providers beside one list of questions stay",
    sheets: [
      `
No.|質問|A社 回答|A社 備考|B社 回答|B社 備考
1|暗号化していますか。|はい||いいえ|
2|多要素認証はありますか。|はい||はい|
3|国内に保管しますか。|いいえ|米国|はい|`,
    ],
    rows: [
      ["1", "暗号化していますか。", "はい", "C2"],
      ["2", "多要素認証はありますか。", "はい", "C3"],
      ["3", "国内に保管しますか。", "いいえ", "C4"],
    ],
    issues: [],
  },
];

const makeDocument = (sheets: readonly string[]): SourceDocument =>
  tableDocument(...sheets.map((table, index) => tableSheet(table, { name: `Sheet${index + 1}` })));

describe("arrangeDocument", () => {
  it.each(cases)("$title", ({ sheets, rows, issues }) => {
    const document = arrangeDocument(makeDocument(sheets));
    const asked = recogniseRows(document).rows.filter(({ bucket }) => bucket === "question");
    expect(asked.map((row) => [row.number, row.question, row.answer, row.cells.answer])).toEqual(rows);
    expect(document.issues.map(({ code }) => code)).toEqual(issues);
  });

  it("counts the rows of moved tables as the file does", () => {
    const document = arrangeDocument(makeDocument([cases[2]?.sheets[0] ?? ""]));
    const asked = recogniseRows(document).rows.filter(({ bucket }) => bucket === "question");
    expect(asked.map(({ row }) => row)).toEqual([3, 4, 3, 4]);
    expect(new Set(asked.map(({ gridRow }) => gridRow)).size).toBe(4);
  });

  const word = fc.constantFrom(
    "No.",
    "質問",
    "回答",
    "備考",
    "1",
    "2",
    "暗号化していますか。",
    "はい",
    "x",
    "Answer",
    "Question",
  );
  const line = fc.array(word, { minLength: 1, maxLength: 8 });
  const table = fc.array(line, { maxLength: 8 }).map((lines) => lines.map((cells) => cells.join("|")).join("\n"));

  it("loses no text, keeps every place of the file once, and puts no two cells in one place", () => {
    const blocks = fc.array(fc.tuple(table, fc.boolean()), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(blocks, (sheets) => {
        // Half of them laid out twice side by side, so that there is something to arrange.
        const twice = (text: string) => text.replace(/^.+$/gm, (row) => `${row}||${row}`);
        const document = makeDocument(sheets.map(([text, beside]) => (beside ? twice(text) : text)));
        const arranged = arrangeDocument(document);
        const texts = ({ sheets }: SourceDocument) =>
          sheets.flatMap(({ cells }) => cells.map(({ text }) => text)).sort();
        const joined = arranged.issues.some(({ code }) => code === "sheets-joined");
        if (!joined) expect(texts(arranged)).toEqual(texts(document));
        for (const { name, cells } of arranged.sheets) {
          expect(new Set(cells.map(({ row, column }) => `${row}:${column}`)).size).toBe(cells.length);
          expect(new Set(cells.map((cell) => `${name} ${cellAddress(cell)}`)).size).toBe(cells.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
