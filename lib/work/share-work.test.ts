import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareWork } from "./share-work.ts";

const sheets = [
  { id: "s1", serviceId: "a" },
  { id: "s2", serviceId: "b" },
];
const assign = (item: string, serviceId: string, personId: string, dueOn: string | null = null) => ({
  ...{ item, serviceId, personId, secondId: null, dueOn },
});

describe("how work is shared", () => {
  it("counts by person and item; what is said of one service counts before what is said of all", () => {
    const judged = new Set(["x s1"]);
    const shares = shareWork({
      sheets,
      asked: ["x", "y", "z"],
      isJudged: (item, sheet) => judged.has(`${item} ${sheet}`),
      assignments: [
        assign("x", "", "taro", "2026-11-01"),
        assign("y", "", "taro", "2026-12-01"),
        assign("y", "b", "jiro", "2026-11-30"),
        assign("gone", "", "taro", "2020-01-01"),
      ],
      today: "2026-11-30",
    });
    expect(shares.people).toEqual([
      { personId: "taro", cells: 3, judged: 1, overdue: 1, nextDue: "2026-11-01" },
      { personId: "jiro", cells: 1, judged: 0, overdue: 0, nextDue: "2026-11-30" },
      { personId: null, cells: 2, judged: 0, overdue: 0, nextDue: null },
    ]);
    expect([...shares.items]).toEqual([
      ["x", { cells: 2, judged: 1 }],
      ["y", { cells: 2, judged: 0 }],
      ["z", { cells: 2, judged: 0 }],
    ]);
    expect(shares.open.map(({ item, sheetId, personId, overdue }) => [item, sheetId, personId, overdue])).toEqual([
      ["x", "s2", "taro", true],
      ["y", "s1", "taro", false],
      ["y", "s2", "jiro", false],
      ["z", "s1", null, false],
      ["z", "s2", null, false],
    ]);
  });

  it("counts every answer once, whoever is named", () => {
    const item = fc.constantFrom("x", "y", "z");
    const assignment = fc.tuple(item, fc.constantFrom("", "a", "b"), fc.constantFrom("taro", "jiro"));
    fc.assert(
      fc.property(fc.array(assignment), fc.array(fc.tuple(item, fc.constantFrom("s1", "s2"))), (given, judged) => {
        const said = new Set(judged.map(([one, sheet]) => `${one} ${sheet}`));
        const assignments = given.map(([one, service, person]) => assign(one, service, person));
        const isJudged = (one: string, sheet: string) => said.has(`${one} ${sheet}`);
        const shares = shareWork({ sheets, asked: ["x", "y", "z"], isJudged, assignments, today: "2026-01-01" });
        const sum = (of: Iterable<{ cells: number; judged: number }>) =>
          [...of].reduce((total, { cells, judged: done }) => [total[0]! + cells, total[1]! + done], [0, 0]);
        expect(sum(shares.people)).toEqual([6, said.size]);
        expect(sum(shares.items.values())).toEqual([6, said.size]);
        expect(shares.open.length).toBe(6 - said.size);
      }),
    );
  });
});
