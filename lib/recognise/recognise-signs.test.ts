import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

describe("a sheet that explains the signs of the answers", () => {
  const asking = tableSheet(
    `
番号|質問|しるし
1|船体は毎年点検していますか。|○
2|錨は販売前に試験していますか。|×
3|港は夜間に照明していますか。|△`,
    { name: "おたずね" },
  );

  it("asks nothing, and what it says of them is known", () => {
    const key = tableSheet(
      `
しるし|その意味
○|している
△|一部だけしている
×|していない
空欄|あとで答える`,
      { name: "しるしのこと" },
    );
    const { rows, legend } = recogniseRows(tableDocument(asking, key));
    expect(rows.filter((row) => row.bucket === "question").map((row) => row.sheet)).toEqual(Array(3).fill("おたずね"));
    expect(legend).toMatchObject({ "○": "している", "△": "一部だけしている", "×": "していない" });
  });

  it("signs that say how far what is required is met are a legend", () => {
    const { legend } = recogniseRows(
      tableDocument(`
◎：要求を満たす　○：要求を一部満たす　×：要求を満たさない
番号|質問|回答
1|船体は毎年点検していますか。|◎
2|錨は販売前に試験していますか。|○
3|港は夜間に照明していますか。|×`),
    );
    expect(legend).toEqual({ "◎": "要求を満たす", "○": "要求を一部満たす", "×": "要求を満たさない" });
  });

  it("codes with long meanings in a small table above the questions ask nothing", () => {
    const { rows, legend } = recogniseRows(
      tableDocument(`
Key to compliance codes
Code|Meaning
FC|Fully compliant – met by the boat as it is offered today
PC|Partially compliant – met in part or after work in the yard; explain
NC|Not compliant
FD|Future development – in the plans of the yard, give a date

Ref|Requirement|Code|Comment
D1|The pier is lit.|FC|From dusk
D2|There are two gangways.|FD|Next spring
D3|There is a clock.|NC|
D4|The log is kept.|PC|In winter only`),
    );
    expect(rows.filter((row) => row.bucket === "question").map((row) => row.number)).toEqual(["D1", "D2", "D3", "D4"]);
    expect(Object.keys(legend).toSorted()).toEqual(["FC", "FD", "NC", "PC"]);
  });

  it("who fills it in, and a few notes that nobody answered, are asked of no vendor", () => {
    const respondent = tableSheet(
      `
Question|Response
Responder name|Ann Larne
Company name|Larne Boats Ltd
Product or service in scope|Ferry
Date of response|3 May 2026
Company website|https://larne.example`,
      { name: "Business Information" },
    );
    const notes = tableSheet(
      `
who|when|said
Ben|4 May|need this by Friday
|5 May|split the rope question in two?`,
      { name: "scratch" },
    );
    const left = tableSheet("番号|質問|回答\n1|船は誰が持っていますか。|\n2|保険はありますか。|", { name: "追加" });
    const place = tableSheet("Question|Response\nCountry|Ireland\nAddress|Larne\nBackup site|none", {
      name: "Data centre",
    });
    const read = recogniseRows(tableDocument(respondent, asking, notes, left, place));
    const sheets = read.rows.filter((row) => row.bucket === "question").map((row) => row.sheet);
    // What a vendor left open, and where something stands, is asked all the same.
    expect(new Set(sheets)).toEqual(new Set(["おたずね", "追加", "Data centre"]));
    expect([read.vendor?.value, read.disclosedOn?.value]).toEqual(["Larne Boats Ltd", "2026-05-03"]);
  });

  it("signs that say how much a question matters mean nothing in an answer", () => {
    const { legend } = recogniseRows(
      tableDocument(`
調査票
・必須度「◎」は原則必須、「○」は推奨。回答欄は自由に。
番号|質問|必須度|回答
1|船体は毎年点検していますか。|◎|○
2|錨は販売前に試験していますか。|○|△
3|港は夜間に照明していますか。|◎|毎日`),
    );
    expect(legend).toEqual({});
  });

  it("a short sheet whose answers stand right of what it asks stays", () => {
    const short = tableSheet(
      `
項目|回答
灯台の有無|有
水先人の人数|3
桟橋の材質|石`,
      { name: "追加" },
    );
    const { rows } = recogniseRows(tableDocument(asking, short));
    expect(rows.filter((row) => row.bucket === "question")).toHaveLength(6);
  });

  it("reads cards whose number stands left of their first label, in two languages, with lines left blank", () => {
    const { rows } = recogniseRows(
      tableDocument(`
みさき商会 調査票 / Survey

|会社名 Company|みさき丸

1 船 / Ships

1.1|設問 Question|船体を毎年点検していますか。
|現状 Current status|はい。
|補足 Note
|社内メモ Internal use

1.2|設問 Question|錨の検査の間隔はどのくらいですか。
|現状 Current status|出荷ごと
|補足 Note|船首のみ
|社内メモ Internal use|要確認

1.3|設問 Question|夜間の桟橋の照明についてご説明ください。
|現状 Current status
|補足 Note
|社内メモ Internal use`),
    );
    const asked = rows.filter(({ bucket }) => bucket === "question");
    expect(
      asked.map(({ number, question, answer, remarks, path }) => [number, question, answer, remarks, path]),
    ).toEqual([
      ["1.1", "船体を毎年点検していますか。", "はい。", "", ["1 船 / Ships"]],
      ["1.2", "錨の検査の間隔はどのくらいですか。", "出荷ごと", "船首のみ", ["1 船 / Ships"]],
      ["1.3", "夜間の桟橋の照明についてご説明ください。", "", "", ["1 船 / Ships"]],
    ]);
  });
});
