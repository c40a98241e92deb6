import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";

async function rowsOf(html: string): Promise<string[]> {
  const read = await readDocument({
    bytes: new TextEncoder().encode(`<html><body>${html}</body></html>`),
    name: "x.html",
  });
  if (!read.ok) return [read.code];
  const [sheet] = read.value.sheets;
  const rows = Map.groupBy(sheet?.cells ?? [], ({ row }) => row);
  return [...rows].map(([row, cells]) => {
    const texts = cells.map(({ column, text }) => `${column} ${text}`).join(" | ");
    return `${sheet?.proseRows?.includes(row) ? "text" : "table"}: ${texts}`;
  });
}

const item = (name: string, state: string, more = "") =>
  `<li><span class="name">${name}</span> <span class="state">${state}</span>${more}</li>`;

describe("lists of records on a page", () => {
  it("are tables where one part is a state, a part that some leave out included", async () => {
    const lists = [
      [item("Pier lit", "In place", "<p>from dusk</p>"), item("Ropes", "Planned")],
      [item("Clock", "In place"), item("Shed", "In place", "<p>by the gate</p>")],
    ];
    expect(await rowsOf(lists.map((items, at) => `<h2>Part ${at}</h2><ul>${items.join("")}</ul>`).join(""))).toEqual([
      "text: 1 Part 0",
      "table: 1 Pier lit | 2 In place | 3 from dusk",
      "table: 1 Ropes | 2 Planned",
      "text: 1 Part 1",
      "table: 1 Clock | 2 In place",
      "table: 1 Shed | 2 In place | 3 by the gate",
    ]);
  });

  it.each([
    {
      title: "no part is a state",
      html: `<ul>${["a", "b", "c", "d"].map((name) => item(name, `of ${name}`)).join("")}</ul>`,
      rows: ["a of a", "b of b", "c of c", "d of d"],
    },
    {
      title: "there are few",
      html: `<ul>${item("a", "Yes")}${item("b", "Yes")}${item("c", "No")}</ul>`,
      rows: ["a Yes", "b Yes", "c No"],
    },
    {
      title: "text stands beside the parts",
      html: `<ul>${["a", "b", "c", "d"].map((name) => `<li>${name} <b>is</b> <i>lit</i></li>`).join("")}</ul>`,
      rows: ["a is lit", "b is lit", "c is lit", "d is lit"],
    },
    {
      title: "a list within a list",
      html: `<ul>${["a", "b", "c", "d"].map((name) => `<li><b>${name}</b><ul><li>Yes</li></ul></li>`).join("")}</ul>`,
      rows: ["a", "Yes", "b", "Yes", "c", "Yes", "d", "Yes"],
    },
  ])("stay text where $title", async ({ html, rows }) => {
    expect(await rowsOf(html)).toEqual(rows.map((row) => `text: 1 ${row}`));
  });

  it("are not looked for in what nests without end", async () => {
    const deep = `${"<div><b>a</b><div>".repeat(20_000)}x`;
    expect(await rowsOf(deep)).toEqual(["file-damaged"]);
  });
});
