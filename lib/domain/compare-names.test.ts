import { expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";

it("orders names as people look for them", () => {
  const names = ["サービス10", "zeta", "サービス2", "Alpha", "青葉", "サービス1", "alpha 9", "サービス２"];
  expect(names.toSorted(compareNames)).toEqual([
    "Alpha",
    "alpha 9",
    "zeta",
    "サービス1",
    "サービス2",
    "サービス２",
    "サービス10",
    "青葉",
  ]);
});
