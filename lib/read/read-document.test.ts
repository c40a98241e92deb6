import { describe, expect, it } from "vitest";
import { readLimits } from "./limits.ts";
import { packArchive } from "./pack-archive.ts";
import { readDocument } from "./read-document.ts";
import { bytesOf } from "./testing/read-grid.ts";

describe("what is refused, and why", () => {
  const zip = (parts: Record<string, string>) =>
    packArchive(new Map(Object.entries(parts).map(([name, part]) => [name, bytesOf(part)])));
  it.each([
    { title: "nothing", bytes: bytesOf(""), expected: { code: "file-empty", detail: "" } },
    { title: "white space", bytes: bytesOf(" \n\t"), expected: { code: "file-empty", detail: "" } },
    {
      title: "a picture called csv",
      bytes: bytesOf([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      expected: { code: "format-unsupported", detail: "PNG" },
    },
    { title: "a program", bytes: bytesOf("MZ\0\0"), expected: { code: "format-unsupported", detail: "EXE" } },
    {
      title: "bytes of no kind",
      bytes: bytesOf([1, 2, 0, 3, 200, 0, 1, 0, 0, 9]),
      expected: { code: "format-unsupported", detail: "binary" },
    },
    {
      title: "a zip of something else",
      bytes: zip({ "a.txt": "x" }),
      expected: { code: "format-unsupported", detail: "zip" },
    },
    {
      title: "half a zip",
      bytes: zip({ "xl/workbook.xml": "x" }).slice(0, 40),
      expected: { code: "file-damaged", detail: "" },
    },
    {
      title: "an ods with a password",
      bytes: zip({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": "<manifest:encryption-data/>",
      }),
      expected: { code: "file-encrypted", detail: "" },
    },
    { title: "a pdf cut short", bytes: bytesOf("%PDF-1.7\n1 0 obj"), expected: { code: "file-damaged", detail: "" } },
    {
      title: "too large a file",
      bytes: new Uint8Array(readLimits.fileBytes + 1),
      expected: { code: "file-too-large", detail: "50 MB" },
    },
  ])("$title", async ({ bytes, expected }) => {
    expect(await readDocument({ bytes, name: "a.csv" })).toEqual({ ok: false, ...expected });
  });
});
