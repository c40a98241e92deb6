import { describe, expect, it } from "vitest";
import { recogniseRows } from "./recognise-rows.ts";
import { tableDocument, tableSheet } from "./testing/table-document.ts";

describe("cost", () => {
  it("reads 5,000 rows of 12 columns without effort", () => {
    const header = [
      "No.",
      "大項目",
      "中項目",
      "小項目",
      "質問",
      "単位",
      "設定例",
      "必須",
      "回答",
      "詳細",
      "備考",
      "URL",
    ];
    const body = Array.from({ length: 5000 }, (_, row) =>
      header.map((_, column) =>
        column === 0
          ? `${row + 1}`
          : column === 4
            ? `項目${row}について規程を定めていますか。`
            : column === 8
              ? "はい"
              : `値 ${row % 97} ${column}`,
      ),
    );
    const cells = [header, ...body].flatMap((texts, row) =>
      texts.map((text, column) => ({ row: row + 1, column: column + 1, text })),
    );
    const document = tableDocument({ ...tableSheet(""), rows: 5001, columns: 12, cells });
    recogniseRows(document);
    const before = process.cpuUsage();
    const { rows } = recogniseRows(document);
    const { user } = process.cpuUsage(before);
    // A guard against anything worse than linear; how fast it really is, the bench tells.
    expect(user / 1000).toBeLessThan(2000);
    expect(rows.filter((row) => row.bucket === "question")).toHaveLength(5000);
  });

  it.each([
    ["one header over and over", () => ["No", "質問", "回答"], 4000],
    ["always other headers", (table: number) => ["No", `質問 ${table}`, `回答 ${table}`, `備考 ${table}`], 200],
  ])("reads %s in linear time", (_name, headings, headers) => {
    const lines = Array.from({ length: 4000 }, (_, table) => [
      headings(table),
      [`${table + 1}`, "アクセス権を見直していますか", "はい"],
    ]).flat();
    const cells = lines.flatMap((texts, row) =>
      texts.map((text, column) => ({ row: row + 1, column: column + 1, text })),
    );
    const document = tableDocument({ ...tableSheet(""), rows: lines.length, columns: 4, cells });
    const before = process.cpuUsage();
    const { rows } = recogniseRows(document);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(2500); // 0.3 s; when each header was compared with all others, 3 to 7 s
    expect(rows).toHaveLength(lines.length);
    expect(rows.filter((row) => row.bucket === "header")).toHaveLength(headers);
  });
});
