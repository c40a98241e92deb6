import { describe, expect, it } from "vitest";
import { interpretAnswer } from "./interpret-answer.ts";

const SURE = 0.8;

// Answers that name, refer, repeat or limit instead of saying yes or no: none of them may be read as a sure "met".
const CASES: readonly (readonly [question: string, answer: string, status: string])[] = [
  ["Is the data hall cooled redundantly?", "N+1 cooling units", "met"],
  ["Is access restricted by badge or biometrics?", "Badge plus PIN", "met"],
  ["Is data encrypted at rest?", "AES-256 with customer-managed keys", "met"],
  ["Is the data center redundant?", "Active/standby redundant pair", "met"],
  ["冗長化されているか", "二重化構成（アクティブ／スタンバイ）", "met"],
  ["冗長化されているか", "シングル構成", "needs_review"],
  ["Do you hold a SOC 2 report?", "See our whitepaper", "needs_review"],
  ["Describe your encryption", "See our whitepaper.", "needs_review"],
  ["暗号化の有無", "別紙参照", "needs_review"],
  ["暗号化の有無", "別紙をご参照いただけますと幸いです", "needs_review"],
  ["暗号化の方法", "Webサイトをご覧ください", "needs_review"],
  ["消火設備はガス式であるか", "AWSのデータセンターに準じます。", "needs_review"],
  ["Do you support MFA?", "Do you support MFA?", "needs_review"],
  ["多要素認証に対応しているか", "多要素認証に対応しているか", "needs_review"],
  ["Can you sign our DPA?", "We prefer our own DPA", "needs_review"],
  ["定期的に見直しているか", "実施していない場合がある", "needs_review"],
  ["Do you support SSO?", "Available from the Business plan", "conditional"],
  ["多要素認証に対応しているか", "スタンダードプラン以上で利用可能", "conditional"],
  ["Is there a UPS with generator?", "UPS only, no generator.", "partial"],
  ["Is all data encrypted?", "Yes, all except metadata", "partial"],
  ["暗号化の有無", "○（一部除く）", "partial"],
  ["ログの点検の有無", "△ 2026年度より開始予定", "planned"],
  ["Is all data encrypted?", "Yes. Data is encrypted at rest. Backups are not encrypted.", "partial"],
  ["Do you test backups?", "Implemented. Not for archives.", "met"],
  ["Do you support MFA?", "Yes for staff, no for customers", "met"],
  ["ログの提供は可能ですか", "可能です。なお、内容によってはお受けできない場合がございます。", "met"],
  ["Is the list encrypted?", "Yes. The list is encrypted. Exceptions are set out in the charter.", "met"],
  ["WAFを導入していますか", "導入しています。現在は検知のみのモードで運用しています。", "partial"],
  ["入退室の記録があるか", "あり、と聞いております", "met"],
];

describe("answers that do not say yes or no outright", () => {
  it.each(CASES)("%s %s", (question, text, status) => {
    const asked = { text, remarks: "", links: [], legend: {}, unit: "", question, allowed: [] };
    const answer = interpretAnswer(asked, null);
    expect({ status: answer.status, sure: answer.confidence >= SURE }).toEqual({ status, sure: false });
  });
});
