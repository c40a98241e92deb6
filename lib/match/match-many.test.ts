import { describe, expect, it } from "vitest";
import { buildRow } from "#lib/testing/build-values.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { matchRows } from "./match-rows.ts";

const template = findBuiltInTemplate("mic-cloud");
if (!template) throw new Error("no template");

/** "item relation", with a question mark where nobody is sure. */
function placed(rows: { path?: string[]; question: string }[]): string[][] {
  const found = matchRows(rows.map(buildRow), template!);
  return found.map(({ placements }) =>
    placements.map(({ item, relation, state }) => `${item} ${relation}${state === "review" ? "?" : ""}`).toSorted(),
  );
}

describe("a heading over questions", () => {
  const questions = ["実施の間隔", "責任者は誰ですか", "手順書はありますか", "見直していますか", "教育していますか"];
  const under = (count: number) => questions.slice(0, count).map((question) => ({ path: ["バックアップ"], question }));

  it.each([1, 2, 3])("is the name of the row where it stands over %i", (count) => {
    expect(placed(under(count))[0]).toEqual(["backup-interval equal"]);
  });

  it.each([4, 5])("is a section where it stands over %i: what it says makes no row sure", (count) => {
    expect(
      placed(under(count))
        .flat()
        .filter((one) => !one.endsWith("?")),
    ).toEqual([]);
  });
});

describe("rows and items, many to many", () => {
  it.each([
    { question: "保存データ及び通信の暗号化の有無", items: ["encryption-at-rest", "encryption-in-transit"] },
    { question: "Is data encrypted at rest and in transit?", items: ["encryption-at-rest", "encryption-in-transit"] },
    { question: "ファイアウォールの設置及び不正侵入検知の有無", items: ["firewall", "intrusion-detection"] },
  ])("$question is wider than each of the items it answers", ({ question, items }) => {
    const [row = []] = placed([{ question }]);
    expect(row.map((one) => one.replace("?", ""))).toEqual(items.map((item) => `${item} superset`));
  });

  it("leaves a word that two items share at both, to be checked", () => {
    expect(placed([{ question: "暗号化対策" }])).toEqual([
      ["encryption-at-rest intersects?", "encryption-in-transit intersects?"],
    ]);
  });

  it("puts two rows at one item", () => {
    const rows = [{ question: "バックアップの間隔" }, { question: "バックアップの取得頻度（差分）" }];
    expect(placed(rows)).toEqual([["backup-interval equal"], ["backup-interval equal"]]);
  });

  it("offers alternatives the likeliest first, none more likely than what is placed", () => {
    const rows = template!.items.flatMap(({ aliases }) =>
      aliases.map((question) => buildRow({ question: `${question}など` })),
    );
    for (const { placements, alternatives } of matchRows(rows, template!)) {
      const offered = alternatives.map(({ confidence }) => confidence);
      expect(offered).toEqual(offered.toSorted((a, b) => b - a));
      const best = Math.max(0, ...placements.map(({ confidence }) => confidence));
      if (placements.length > 0) expect(Math.max(0, ...offered)).toBeLessThanOrEqual(best);
    }
  });
});
