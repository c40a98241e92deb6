import { describe, expect, it } from "vitest";
import { findPredecessor } from "./find-predecessor.ts";

const sheet = (vendor: string, service: string, disclosedOn: string | null = null) => ({
  vendor,
  service,
  disclosedOn,
  fileName: "a.xlsx",
  sha256: "a",
});

describe("findPredecessor", () => {
  it.each([
    { title: "the same provider and service", known: sheet("Acme", "Box"), of: ["Acme", "Box"], expected: true },
    {
      title: "written otherwise: case, width, spaces",
      known: sheet("Ａｃｍｅ", ""),
      of: [" acme ", ""],
      expected: true,
    },
    { title: "another service", known: sheet("Acme", "Box"), of: ["Acme", "Drive"], expected: false },
    { title: "no provider named yet", known: sheet("", ""), of: ["", ""], expected: false },
  ])("$title", ({ known, of: [vendor = "", service = ""], expected }) => {
    expect(findPredecessor({ vendor, service }, [known]) === known).toBe(expected);
  });
});
