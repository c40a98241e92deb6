import { describe, expect, it } from "vitest";
import type { Asked, QuestionReason } from "#lib/domain/inquiry.ts";
import { buildItem } from "#lib/testing/build-values.ts";
import { draftWording } from "./draft-wording.ts";

const item = buildItem({ key: "backup", question: { ja: "バックアップの有無", en: "Are there backups?" } });
const asked = (reasons: QuestionReason[], given: Partial<Asked> = {}): Asked => ({
  ...{ item: "backup", rowId: "r", number: "3", asked: "バックアップの状況", earlier: "有り", parts: [], reasons },
  ...given,
});
const parts = [
  { ja: "保管期間", en: "Retention" },
  { ja: "$& {question}", en: "$1" },
];

describe("draftWording", () => {
  it.each<[string, Asked, "ja" | "en", string]>([
    [
      "not in the sheet: in the item's words",
      asked(["not-in-sheet"], { rowId: null, asked: "" }),
      "ja",
      "いただいたチェックシートには、「バックアップの有無」にあたる項目が見当たりませんでした。現在のご対応状況をお聞かせください。",
    ],
    [
      "unanswered: in the vendor's words, and nothing else is asked",
      asked(["unanswered", "stale", "deciding"]),
      "ja",
      "「バックアップの状況」のご回答欄が空欄でした。ご回答をお願いいたします。",
    ],
    [
      "open parts say more than a bare yes; texts with signs stay as they are",
      asked(["uncovered", "bare-yes"], { parts }),
      "en",
      "Thank you for your answer. Could you please also tell us about the following?\n- Retention\n- $1",
    ],
    [
      "each thing that was noticed, a sentence",
      asked(["uncovered", "planned", "needs-review"], { parts }),
      "ja",
      "ご回答ありがとうございます。あわせて、次の点もお聞かせください。\n・保管期間\n・$& {question}\n今後のご予定とのことでした。実施の時期と、それまでの対応をお聞かせください。",
    ],
    [
      "of general reasons one",
      asked(["deciding", "by-hand"]),
      "en",
      "“バックアップの状況” weighs a great deal in our choice. Could you tell us how this stands at present?",
    ],
    ["a form asks as the item list does", asked(["form"], { rowId: null, asked: "" }), "en", "Are there backups?"],
    ["no reason at all", asked([]), "en", "Could you tell us a little more about “バックアップの状況”?"],
  ])("%s", (_, question, language, expected) => {
    expect(draftWording(question, { item, language })).toBe(expected);
  });
});
