import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument } from "./testing/table-document.ts";

describe("what it is not sure of", () => {
  const codes = (table: string) => recogniseRows(tableDocument(table)).issues.map((issue) => issue.code);

  it.each([
    {
      title: "the answers of two providers",
      input:
        "No.|質問|A社|B社\n1|暗号化していますか。|はい|いいえ\n2|国内ですか。|はい|はい\n3|監査していますか。|いいえ|はい",
      expected: ["repeated-columns-left-out"],
    },
    {
      title: "two columns that could both be the answer",
      input:
        "No.|質問|東棟|西棟\n1|暗号化していますか。|はい|いいえ\n2|国内ですか。|はい|はい\n3|監査していますか。|いいえ|はい",
      expected: ["answer-column-unsure"],
    },
    {
      title: "a form that nobody filled in",
      input: "No.|質問|回答\n1|暗号化していますか。|\n2|国内ですか。|",
      expected: ["no-answer-column"],
    },
    {
      title: "a list of questions without a place for answers",
      input:
        "req_id,req_description,L\n1.1,Verify that input is decoded once.,1\n1.2,Verify that output is encoded.,2".replaceAll(
          ",",
          "|",
        ),
      expected: ["no-answer-column"],
    },
    {
      title: "no header",
      input: "1|暗号化していますか。|はい\n2|国内ですか。|はい\n3|監査していますか。|いいえ",
      expected: ["header-missing"],
    },
    {
      title: "answers below their questions where their own cells are empty",
      input: [
        "No.|質問|回答",
        "1|通信を暗号化していますか。\\nはい、すべて暗号化しています。|",
        "2|データは国内にありますか。\\nはい、東京と大阪です。|",
        "3|外部の監査を受けていますか。\\nいいえ、まだです。|",
        "4|多要素認証はありますか。|はい",
        "5|訓練をしていますか。|はい",
        "6|夜間も見ていますか。|いいえ",
      ].join("\n"),
      expected: ["answers-elsewhere"],
    },
    { title: "nothing", input: "No.|質問|回答\n1|暗号化していますか。|はい\n2|国内ですか。|いいえ", expected: [] },
  ])("$title", ({ input, expected }) => expect(codes(input)).toEqual(expected));
});
