import { describe, expect, it } from "vitest";
import { contentDisposition } from "./content-disposition.ts";

describe("contentDisposition", () => {
  it.each([
    { name: "example.xlsx", expected: `attachment; filename="example.xlsx"; filename*=UTF-8''example.xlsx` },
    { name: "比較 1.md", expected: `attachment; filename="___1.md"; filename*=UTF-8''%E6%AF%94%E8%BC%83%201.md` },
    {
      name: `a"\r\nSet-Cookie: x='(*).csv`,
      expected: `attachment; filename="a___Set-Cookie__x_____.csv"; filename*=UTF-8''a%22%0D%0ASet-Cookie%3A%20x%3D%27%28%2A%29.csv`,
    },
  ])("$name", ({ name, expected }) => {
    expect(contentDisposition(name)).toBe(expected);
  });
});
