import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { UnplacedAnswer } from "#lib/domain/comparison.ts";
import { compareFiles } from "./compare-files.ts";

const example = async (name: string) => ({ name, bytes: await readFile(`prisma/example/${name}`) });

describe("compareFiles", () => {
  it("compares files without a database and writes a report in each format", async () => {
    const files = [await example("manageengine.txt"), await example("minato-meti.xlsx")];
    const compared = await compareFiles({ files, templateKey: "mic-cloud", formats: ["html", "json"], language: "en" });
    if (!compared.ok) throw new Error(compared.code);
    expect(compared.comparison.sheets.map(({ fileName, disclosedOn }) => [fileName, disclosedOn])).toEqual([
      ["manageengine.txt", "2021-02-18"],
      ["minato-meti.xlsx", "2026-08-01"],
    ]);
    expect(compared.comparison.coverage[0]?.not_in_sheet).toBe(0);
    const [dates] = compared.comparison.rows.find(({ item }) => item === "disclosure-date")?.cells ?? [];
    expect(dates?.flags).toEqual(["stale"]);
    const [html, json] = compared.reports.map(({ pieces }) => Buffer.concat([...pieces]).toString());
    expect(html).toContain("<html");
    const document = JSON.parse(json ?? "");
    const placed = new Set(
      compared.comparison.rows.flatMap(({ cells }) => cells[1]?.answers.map(({ rowId }) => rowId)),
    );
    const unplaced: UnplacedAnswer[] = document.unplaced[1];
    expect(document.unplaced.map((rows: UnplacedAnswer[]) => rows.length)).toEqual([0, unplaced.length]);
    expect(unplaced.filter(({ rowId }) => placed.has(rowId))).toEqual([]);
    expect(unplaced[0]).toMatchObject({ source: { sheet: "チェックリスト", row: 7, page: null, cell: "H7" } });
    expect(html).toContain(unplaced[0]?.question);
  });

  it("names the file that cannot be read", async () => {
    const files = [await example("manageengine.txt"), { name: "empty.csv", bytes: new Uint8Array() }];
    const compared = await compareFiles({ files, templateKey: "mic-cloud", formats: [], language: "ja" });
    expect(compared).toMatchObject({ ok: false, code: "file-empty", file: "empty.csv" });
  });

  it("says that there is no such template", async () => {
    const compared = compareFiles({ files: [], templateKey: "none", formats: [], language: "ja" });
    await expect(compared).rejects.toThrow(RangeError);
  });
});
