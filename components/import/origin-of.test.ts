import { expect, it } from "vitest";
import { originOf } from "./origin-of.ts";

it("takes what is typed over what the sheet states, and says where it is stated", () => {
  const stated = {
    vendor: { value: "ミナト監視", sheet: "S", cell: "F5" },
    service: null,
    disclosedOn: { value: "2026-08-01", sheet: "S", cell: "C2" },
  };
  expect(originOf(stated, { vendor: "", service: "監視" })).toEqual({
    vendor: { value: "", cell: null },
    service: { value: "監視", cell: null },
    disclosedOn: { value: "2026-08-01", cell: "C2" },
  });
});
