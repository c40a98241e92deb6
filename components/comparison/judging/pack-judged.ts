import type { JudgedGrid } from "#lib/domain/judged-grid.ts";
import type { Outcome } from "#lib/domain/judgement.ts";

// A letter a cell: 30,000 of them are sent with the page. Both ends are this file.
const letters: Readonly<Record<Outcome, string>> = {
  pass: "p",
  fail: "f",
  unknown: "u",
  conditional: "c",
  exempt: "e",
};
const outcomes = new Map(Object.entries(letters).map(([outcome, letter]) => [letter, outcome as Outcome]));

/** A judged comparison as one short text. */
export function packJudged({ marks, ...judged }: JudgedGrid): string {
  const requirements = marks.requirements.map(({ cells, ...requirement }) => ({
    ...requirement,
    cells: cells.map(({ outcome }) => letters[outcome]).join(""),
  }));
  return JSON.stringify({ ...judged, marks: { ...marks, requirements } });
}

type Packed = Omit<JudgedGrid, "marks"> & {
  marks: Omit<JudgedGrid["marks"], "requirements"> & {
    requirements: (Omit<JudgedGrid["marks"]["requirements"][number], "cells"> & { cells: string })[];
  };
};

/** The way back from `packJudged`. */
export function unpackJudged(text: string): JudgedGrid {
  const { marks, ...judged } = JSON.parse(text) as Packed;
  const requirements = marks.requirements.map(({ cells, ...requirement }) => ({
    ...requirement,
    cells: [...cells].map((letter) => ({ outcome: outcomes.get(letter) ?? "unknown" })),
  }));
  return { ...judged, marks: { ...marks, requirements } };
}
