import { describe, expect, it } from "vitest";
import type { Bucket, Layout } from "#lib/domain/source-row.ts";
import { isSameForm, recogniseRows, toProfile } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

const sheet = `
No.|区分|質問|設定例|回答|備考
1|認証|多要素認証に対応していますか。|対応|はい|管理者のみ
2||SSOに対応していますか。|対応|いいえ|
3|記録|ログを保存していますか。|1年|はい|90日`;

describe("a layout", () => {
  const document = tableDocument(sheet);
  const guessed = recogniseRows(document);

  const withBucket = (row: number, bucket: Bucket): Layout => ({
    ...guessed.layout,
    sheets: guessed.layout.sheets.map((entry) => ({ ...entry, buckets: { [row]: bucket } })),
  });

  it.each([
    { row: 3, bucket: "note" as const },
    { row: 4, bucket: "ignored" as const },
    { row: 1, bucket: "note" as const },
  ])("changes only row $row when it says $bucket", ({ row, bucket }) => {
    const changed = recogniseRows(document, withBucket(row, bucket));
    expect(changed.rows.find((entry) => entry.gridRow === row)).toMatchObject({
      bucket,
      reason: "layout-override",
      answer: "",
    });
    expect(changed.rows.filter((entry) => entry.gridRow !== row)).toEqual(
      guessed.rows.filter((entry) => entry.gridRow !== row),
    );
  });

  it("says which column answers", () => {
    const roles = ["number", "path", "question", "answer", "ignore", "remarks"] as const;
    const layout = {
      ...guessed.layout,
      sheets: guessed.layout.sheets.map((entry) => ({ ...entry, roles: [...roles] })),
    };
    const changed = recogniseRows(document, layout);
    expect(changed.rows.filter((row) => row.bucket === "question").map((row) => row.answer)).toEqual([
      "対応",
      "対応",
      "1年",
    ]);
    expect(changed.layout.sheets[0]?.roles).toEqual(roles);
    expect(changed.layout.fingerprint).toBe(guessed.layout.fingerprint);
  });

  it("takes a sheet out and in", () => {
    const out = { ...guessed.layout, sheets: guessed.layout.sheets.map((entry) => ({ ...entry, included: false })) };
    expect(new Set(recogniseRows(document, out).rows.map((row) => row.bucket))).toEqual(new Set(["ignored"]));
    const hidden = tableDocument(tableSheet(sheet, { hidden: true }));
    expect(recogniseRows(hidden).rows[1]).toMatchObject({ bucket: "ignored", reason: "hidden-sheet" });
    expect(recogniseRows(hidden, guessed.layout).rows[1]).toMatchObject({ bucket: "question", answer: "はい" });
    expect(recogniseRows(hidden, undefined, { includeHidden: true }).rows[1]).toMatchObject({ bucket: "question" });
  });

  it("moves the header", () => {
    const layout = {
      ...guessed.layout,
      sheets: guessed.layout.sheets.map((entry) => ({ ...entry, headerRows: [1, 2] })),
    };
    expect(recogniseRows(document, layout).rows.map((row) => row.bucket)).toEqual([
      "header",
      "header",
      "question",
      "question",
    ]);
  });
});

describe("a profile", () => {
  const first = tableDocument(tableSheet(sheet, { name: "A社" }));
  const corrected = recogniseRows(first).layout;
  corrected.sheets = corrected.sheets.map((entry) => ({
    ...entry,
    roles: ["number", "path", "question", "remarks", "answer", "remarks"],
    buckets: { 3: "note" },
  }));
  const second = tableDocument(
    tableSheet(
      `
回答書
株式会社ほか御中
No.|区分|質問|設定例|ほか社の回答|備考
1|認証|生体認証に対応していますか。|任意|いいえ|`.replace("ほか社の回答", "回答"),
      { name: "B社" },
    ),
  );

  it("reads the next sheet of the form without its rows", () => {
    const profile = toProfile(corrected);
    const recognition = recogniseRows(second, profile);
    expect(isSameForm(profile, recognition.layout)).toBe(true);
    expect(recognition.rows.map((row) => row.bucket)).toEqual(["note", "note", "header", "question"]);
    expect(recognition.rows[3]).toMatchObject({ answer: "いいえ", remarks: "任意" });
    expect(recognition.issues.map((issue) => issue.code)).toContain("profile-used");
  });

  it("gives back a layout that needs the profile no more", () => {
    const used = recogniseRows(second, toProfile(corrected));
    expect(recogniseRows(second, used.layout).rows).toEqual(used.rows);
  });

  it("holds nothing of the provider", () => {
    expect(toProfile(corrected).sheets).toEqual([
      {
        sheet: "",
        included: true,
        headerRows: [],
        roles: corrected.sheets[0]?.roles,
        buckets: {},
        form: corrected.sheets[0]?.form,
      },
    ]);
  });

  it("does not reach for another form", () => {
    const other = tableDocument("ID|Question|Response\n1|Is data encrypted?|Yes\n2|Is it backed up?|No");
    const plain = recogniseRows(other);
    expect(recogniseRows(other, toProfile(corrected)).rows).toEqual(plain.rows);
    expect(isSameForm(plain.layout, corrected)).toBe(false);
  });

  it("knows a form whatever provider's name its answer column bears", () => {
    const of = (name: string) => recogniseRows(tableDocument(sheet.replace("|回答|", `|${name}の回答|`))).layout;
    expect(isSameForm(of("ミナト監視"), of("北光クラウド"))).toBe(true);
  });
});
