import { describe, expect, it } from "vitest";
import { firstAsked, layTracks } from "./grid-tracks.ts";

const grid = {
  rows: [],
  columns: 3,
  widths: [68, 200, 300].map((wanted) => ({ least: Math.min(wanted, 132), wanted })),
};
const roles = ["number", "question", "answer"] as const;

describe("where a row is placed", () => {
  // 52 for the rows' numbers, 68 + 124 + 132 for the columns, 200 for the places.
  it.each([
    { width: null, below: false, least: "576px" },
    { width: 576, below: false, least: "576px" },
    { width: 575, below: true, least: "376px" },
    { width: 320, below: true, least: "376px" },
  ])("stands below the row where the sheet needs the room itself: $width px", ({ width, below, least }) => {
    const tracks = layTracks(grid, { roles, width });
    expect({ below: tracks.below, style: tracks.style }).toEqual({
      below,
      style: {
        "--columns": `52px minmax(68px, 68fr) minmax(124px, 200fr) minmax(132px, 300fr)${below ? "" : " 200px"}`,
        "--least": least,
        "--asked": 3,
      },
    });
  });
});

it.each([
  { width: 1000, least: "804px" },
  { width: 803, least: "739px" },
  { width: 739, least: "739px" },
  // Nothing brings the answer into view here.
  { width: 738, least: "804px" },
])("columns beside the question give up room where that shows the answer: $width px", ({ width, least }) => {
  const eight = ["number", "path", "item", "question", "unit", "example", "remarks", "answer"] as const;
  const widths = eight.map((role) => ({ least: role === "number" ? 68 : 132, wanted: 200 }));
  const { below, style } = layTracks({ rows: [], columns: 8, widths }, { roles: eight, width });
  expect([below, (style as Record<string, unknown>)["--least"]]).toEqual([true, least]);
});

it.each([
  { of: ["number", "path", "item", "question"], first: 3 },
  { of: ["question", "answer"], first: 1 },
  { of: ["ignore", "answer"], first: 1 },
  { of: [], first: 1 },
] as const)("what is asked begins at column $first of $of", ({ of, first }) => {
  expect(firstAsked(of)).toBe(first);
});
