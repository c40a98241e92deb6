import type { Template } from "#lib/domain/template.ts";
import { type Calibration, calibration } from "../calibration.ts";
import type { LabelledSheet } from "../labelled/labelled-sheet.ts";
import type { MatchPart } from "../match-rows.ts";
import { pairFeatures } from "../pair-features.ts";
import { prepareTemplate } from "../prepared-template.ts";
import { rankCandidates } from "../rank-candidates.ts";
import { rowProfiler } from "../row-profile.ts";
import { fitLogistic, type Observation } from "./fit-logistic.ts";

const PAIR_RIDGE = 1;
const CONTEXT_RIDGE = 1;

/**
 * Real sheets often lack an item's own row, and then its look-alike has no rival. So each sheet is also seen without
 * its belonging rows, and with either half of them.
 */
function thinned<Row extends { belongs: boolean }>(rows: readonly Row[]): Row[][] {
  const numbered = rows.map((row, at) => ({
    row,
    place: row.belongs ? rows.slice(0, at).filter((r) => r.belongs).length : -1,
  }));
  const keep = (test: (place: number) => boolean) =>
    numbered.filter(({ place }) => place < 0 || test(place)).map(({ row }) => row);
  return [keep(() => true), keep(() => false), keep((place) => place % 2 === 0), keep((place) => place % 2 === 1)];
}

/**
 * Fits both models on labelled sheets: first the pairs, then the pairs in their sheets. The borders are kept as they are.
 * `without` fits for a matcher that lacks these parts, so that what each brings is measured fairly.
 */
export function calibrate(
  sheets: readonly LabelledSheet[],
  template: Template,
  without: readonly MatchPart[] = [],
): Calibration {
  const uses = (part: MatchPart) => !without.includes(part);
  const prepared = prepareTemplate(template, uses("glossary"));
  const profiled = sheets.map(({ rows }) => {
    const profile = rowProfiler(prepared, { rows, context: uses("context"), glossary: uses("glossary") });
    return rows.map((row) => ({
      row: profile({ bucket: "question", path: row.path, question: row.question, unit: "" }),
      belongs: row.items.length > 0,
      right: (position: number) => row.items.includes(prepared.items[position]?.key ?? ""),
    }));
  });

  const featuresOf = pairFeatures(prepared);
  const pairs: Observation[] = profiled.flat().flatMap(({ row, right }) => {
    const features = featuresOf(row);
    return prepared.items.map((_, position) => ({ features: features(position), right: right(position) }));
  });
  const pair = fitLogistic(pairs, PAIR_RIDGE);

  const options = { assignment: uses("assignment"), context: uses("context") };
  const pairsOnly = { ...calibration, pair, context: [] };
  const inSheets: Observation[] = profiled.flatMap(thinned).flatMap((rows) =>
    rankCandidates(
      rows.map(({ row }) => row),
      prepared,
      { ...options, calibration: pairsOnly },
    ).flatMap((candidates, at) =>
      candidates.map(({ position, context }) => ({ features: context, right: rows[at]?.right(position) ?? false })),
    ),
  );
  return { ...calibration, pair, context: fitLogistic(inSheets, CONTEXT_RIDGE) };
}
