import { expect, it } from "vitest";
import type { Marks, Outcome } from "#lib/domain/judgement.ts";
import { itemsWithGaps, orderByGap } from "./order-by-gap.ts";

const requirement = (item: string, given: { must?: boolean; weight?: number; outcomes: Outcome[] }) => ({
  ...{ item, must: false, weight: 1, section: 0, ...given },
  cells: given.outcomes.map((outcome) => ({ outcome })),
});

it("puts must-haves that somebody falls short of first, then what weighs more, then the rest as the list goes", () => {
  const requirements = [
    requirement("met", { must: true, outcomes: ["pass", "exempt"] }),
    requirement("light", { outcomes: ["fail", "fail"] }),
    requirement("heavy", { weight: 5, outcomes: ["fail", "pass"] }),
    requirement("open", { must: true, outcomes: ["conditional", "pass"] }),
    requirement("out", { must: true, outcomes: ["pass", "fail"] }),
  ];
  const marks: Marks = { sections: [], requirements, sheets: [], lead: { decided: true, contenders: [], sure: [] } };
  const rows = ["not-asked", "met", "light", "heavy", "open", "out"].map((item) => ({ item }));
  expect(orderByGap(rows, marks).map((index) => rows[index]?.item)).toEqual([
    "out",
    "open",
    "heavy",
    "light",
    "not-asked",
    "met",
  ]);
  expect([...itemsWithGaps(marks)]).toEqual(["light", "heavy", "open", "out"]);
});
