import { describe, expect, it } from "vitest";
import { type LayoutCase, layoutOf, recogniseTwice, strayAnswers } from "./testing/layout-case.ts";

const cases: LayoutCase[] = [
  {
    title: "yes, no and not applicable as three columns with an x",
    input: `
ID|Question|Yes|No|N/A|Comments
1.1|Is data encrypted at rest?|x||||
1.2|Is data encrypted in transit?|x|||TLS 1.2 or later
1.3|Do you use subcontractors abroad?||x||
1.4|Do you process cardholder data?|||x|We store no cards.
1.5|Do you scan for malware?||||`,
    roles: "number question choice-yes choice-no choice-na remarks",
    buckets: "HQQQQQ",
    answers: ["Yes", "Yes", "No", "N/A", ""],
    rows: {
      3: { remarks: "We store no cards.", cells: { number: "A5", question: "B5", "choice-na": "E5", remarks: "F5" } },
    },
  },
  {
    title: "boxes inside the answer cell",
    input: `
No|質問|回答
1|ウイルス対策をしていますか|☑はい　□いいえ
2|パスワードを定期変更していますか|□はい　☑いいえ
3|USBを禁止していますか|☑はい　□いいえ`,
    roles: "number question answer",
    buckets: "HQQQ",
    answers: ["☑はい　□いいえ", "□はい　☑いいえ", "☑はい　□いいえ"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
  {
    title: "answers as digits that a legend explains",
    input: `
1：対応　2：一部対応　3：未対応　4：対象外
No|設問|回答（1～4）|備考
1|暗号化しているか|1|
2|鍵管理しているか|2|HSMなし
3|監査しているか|1|
4|訓練しているか|4|
5|診断しているか|3|`,
    roles: "number question answer remarks",
    buckets: "NHQQQQQ",
    answers: ["1", "2", "1", "4", "3"],
    remarks: ["", "HSMなし", "", "", ""],
    paths: ["", "", "", "", ""],
  },
  {
    title: "allowed answers in a column of their own",
    input: `
ID|Domain|Question|Answer options|Your answer|Please explain
Q1|IAM|Do you support SAML?|Yes/No|Yes|Okta
Q2|IAM|Which MFA methods do you support?|Free text|TOTP, WebAuthn|
Q3|Ops|How often do you patch?|Weekly/Monthly/Quarterly|Monthly|Critical within 72h
Q4|Ops|Do you have an on-call rota?|Yes/No|Yes|`,
    roles: "number path question ignore answer detail",
    buckets: "HQQQQ",
    answers: ["Yes\nOkta", "TOTP, WebAuthn", "Monthly\nCritical within 72h", "Yes"],
    remarks: ["", "", "", ""],
    paths: ["IAM", "IAM", "Ops", "Ops"],
  },
  {
    title: "Y, N and NA with an X",
    input: `
Area|Question|Y|N|NA|Comment / explanation
Data|Do you classify data?|X|||Four classes
|Do you label data?||X||
People|Do you screen staff?|X|||
|Do you train staff?|||X|Outsourced`,
    roles: "path question choice-yes choice-no choice-na detail",
    buckets: "HQQQQ",
    answers: ["Y\nFour classes", "N", "Y", "NA\nOutsourced"],
    remarks: ["", "", "", ""],
    paths: ["Data", "Data", "People", "People"],
  },
  {
    title: "有 and 無 as columns",
    input: `
番号|審査項目|有|無|備考
1|防災設備|○||スプリンクラー
2|非常用電源|○||
3|監視カメラ||○|設置予定`,
    roles: "number question choice-yes choice-no remarks",
    buckets: "HQQQ",
    answers: ["有", "有", "無"],
    remarks: ["スプリンクラー", "", "設置予定"],
    paths: ["", "", ""],
  },
  {
    title: "the answer is the number of a choice",
    input: `
設問番号|設問|選択肢|回答番号|回答詳細
1-1|バックアップの世代数|1:1世代 2:2世代 3:3世代以上|3|7世代
1-2|バックアップの保管場所|1:同一拠点 2:遠隔地|2|大阪
1-3|復旧訓練|1:実施 2:未実施|1|年1回`,
    roles: "number question ignore answer detail",
    buckets: "HQQQ",
    answers: ["3\n7世代", "2\n大阪", "1\n年1回"],
    remarks: ["", "", ""],
    paths: ["", "", ""],
  },
];

describe("answers that are chosen", () => {
  it.each(cases)("$title", (table) => {
    const { stated, seen, rows } = layoutOf(table);
    expect(seen).toEqual(stated);
    expect(rows).toMatchObject(Object.values(table.rows ?? {}));
    expect(strayAnswers(table)).toEqual([]);
  });

  it.each(cases)("$title: the layout given back reads the same", (table) => {
    const [first, again] = recogniseTwice(table);
    expect(again).toEqual(first);
  });
});
