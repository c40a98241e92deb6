import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/read/read-document.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { understandSheet } from "./understand-sheet.ts";

async function factsOf(csv: string): Promise<unknown[][]> {
  const read = await readDocument({ bytes: new TextEncoder().encode(csv), name: "sheet.csv" });
  const template = findBuiltInTemplate("mic-cloud");
  if (!read.ok || !template) throw new Error("not read");
  const { rows } = understandSheet({ document: read.value, template });
  const questions = rows.filter(({ bucket }) => bucket === "question");
  return questions.map(({ interpretation }) =>
    (interpretation?.facts ?? []).map(({ kind, value }) => `${kind}=${value}`),
  );
}

describe("understandSheet", () => {
  it("reads facts from the vendor's remarks, not from those of the form", async () => {
    const right =
      "項番,質問,回答,備考\n1,バックアップの有無,有り,毎日取得\n2,監査の有無,有り,年1回\n3,暗号化の有無,無し,";
    const left =
      "項番,質問,備考,回答\n1,バックアップの有無,毎日取得,有り\n2,監査の有無,年1回,有り\n3,暗号化の有無,,無し";
    expect(await factsOf(right)).toEqual([["frequency=1"], ["frequency=1"], []]);
    expect(await factsOf(left)).toEqual([[], [], []]);
  });
});
