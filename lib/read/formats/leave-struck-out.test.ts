import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { leaveStruckOut } from "./leave-struck-out.ts";
import { readSharedStrings } from "./xlsx-strings.ts";

const struck = (text: string) => text.replaceAll("<", "\ufdd0").replaceAll(">", "\ufdd1");

describe("leaveStruckOut", () => {
  it.each([
    ["Yes / <No> / <Partly> / <N/A>", "Yes"],
    ["<Yes> / No / <Partly>", "No"],
    ["<有>・無", "無"],
    ["有・<無>", "有"],
    ["Kept for <30> 90 days", "Kept for  90 days"],
    ["<Yes / No>", "Yes / No"],
    ["Yes / No", "Yes / No"],
  ])("%s", (marked, left) => {
    expect(leaveStruckOut(struck(marked))).toBe(left);
  });

  it("is asked of the runs of a spreadsheet's cell", () => {
    const run = (text: string, look = "") => `<r><rPr>${look}</rPr><t>${text}</t></r>`;
    const xml = `<sst><si>${run("Yes", '<strike val="0"/>')}${run(" / ")}${run("No", "<strike/>")}</si></sst>`;
    expect(readSharedStrings(xml)).toEqual(["Yes"]);
  });

  it("is asked of a page's words", async () => {
    const page = "<table><tr><td>Is the crew vetted?</td><td><s>Yes</s> / No / <del>Partly</del></td></tr></table>";
    const read = await readDocument({ bytes: new TextEncoder().encode(page), name: "page.html" });
    expect(read.ok && read.value.sheets[0]?.cells.map(({ text }) => text)).toEqual(["Is the crew vetted?", "No"]);
  });
});
