import { expect, it } from "vitest";
import type { Item } from "#lib/domain/template.ts";
import { findItems } from "./find-items.ts";

function item(key: string, { number, ja, en, question }: Record<"number" | "ja" | "en" | "question", string>): Item {
  return {
    key,
    number,
    path: { ja: ["区分", ja], en: ["Section", en] },
    question: { ja: question, en: "" },
    aliases: [],
    answerType: "yes-no",
    polarity: "positive",
    subPoints: [],
    weight: 1,
  };
}

const items = [
  item("certificate", { number: "4", ja: "証明書", en: "Certificate", question: "バックアップの廃棄の証明" }),
  item("backup", { number: "8", ja: "バックアップ対策", en: "Backup", question: "実施インターバル" }),
  item("monitoring", { number: "18", ja: "死活監視", en: "Availability monitoring", question: "監視インターバル" }),
];

const cases = [
  { title: "nothing typed: all", typed: " ", expected: ["certificate", "backup", "monitoring"] },
  { title: "a number in full comes first", typed: "８", expected: ["backup", "monitoring"] },
  { title: "a name that begins so comes first", typed: "バックアップ", expected: ["backup", "certificate"] },
  { title: "all words must be found", typed: "監視 インターバル", expected: ["monitoring"] },
  { title: "English in any case", typed: "AVAIL", expected: ["monitoring"] },
  { title: "nothing found", typed: "zzz", expected: [] },
];

it.each(cases)("$title", ({ typed, expected }) => {
  expect(findItems(items, typed).map(({ key }) => key)).toEqual(expected);
});
