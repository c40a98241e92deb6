import { describe, expect, it } from "vitest";
import { combineConcepts } from "./combine-concepts.ts";
import { conceptOf } from "./glossary.ts";

type Named = readonly (readonly [name: string, strength: number])[];

const combine = (concepts: Named) => combineConcepts(new Map(concepts.map(([name, by]) => [conceptOf(name), by])));
const as = (concepts: Named) => new Map(concepts.map(([name, by]) => [conceptOf(name), by]));

describe("combineConcepts", () => {
  it.each<[about: string, given: Named, combined: Named]>([
    ["leaves one concept alone", [["copy", 1]], [["copy", 1]]],
    [
      "adds a meaning as strong as the weaker half",
      [
        ["copy", 1],
        ["interval", 0.25],
      ],
      [
        ["copy", 1],
        ["interval", 0.25],
        ["backup", 0.25],
      ],
    ],
    [
      "adds what may be meant at half that strength",
      [
        ["monitoring", 1],
        ["all-hours", 1],
      ],
      [
        ["monitoring", 1],
        ["all-hours", 1],
        ["health-monitor", 0.5],
      ],
    ],
    [
      "takes the first half for nothing else where only the meaning is meant",
      [
        ["login", 1],
        ["issue", 1],
      ],
      [
        ["issue", 1],
        ["user-id", 1],
      ],
    ],
    [
      "and leaves of it what a weak second half does not tell",
      [
        ["login", 1],
        ["issue", 0.25],
      ],
      [
        ["login", 0.75],
        ["issue", 0.25],
        ["user-id", 0.25],
      ],
    ],
    [
      "needs all that a rule names",
      [
        ["malware", 1],
        ["offline", 1],
        ["backup", 1],
      ],
      [
        ["offline", 1],
        ["backup", 1],
      ],
    ],
    [
      "else takes nothing away",
      [
        ["malware", 1],
        ["offline", 1],
      ],
      [
        ["malware", 1],
        ["offline", 1],
      ],
    ],
  ])("%s", (_about, given, combined) => {
    expect(combine(given)).toEqual(as(combined));
  });
});
