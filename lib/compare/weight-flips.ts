import type { Lead, MarkedRequirement, Marks, WeightFlip } from "#lib/domain/judgement.ts";
import { type Competitor, findLead } from "./judge/lead.ts";
import { mustsOf } from "./judge/score.ts";

type Fraction = { passed: number; open: number; total: number };

/** A sheet's sums without a group of requirements, and those of the group at weight (or factor) 1. */
type Split = { musts: Competitor["musts"]; rest: Fraction; group: Fraction };

type Weighted = { requirement: MarkedRequirement; weight: number };

function sum(weighted: readonly Weighted[], sheet: number): Fraction {
  const fraction = { passed: 0, open: 0, total: 0 };
  for (const { requirement, weight } of weighted) {
    const outcome = requirement.cells[sheet]?.outcome;
    if (outcome === undefined || outcome === "exempt") continue;
    fraction.total += weight;
    if (outcome === "pass") fraction.passed += weight;
    if (outcome === "unknown" || outcome === "conditional") fraction.open += weight;
  }
  return fraction;
}

/** The lead when the group weighs `factor`. */
function leadAt(splits: readonly Split[], factor: number): Lead {
  const totals = splits.map(({ rest, group }) => rest.total + factor * group.total);
  const scored = totals.some((total) => total > 0);
  return findLead(
    splits.map(({ musts, rest, group }, index) => {
      const total = totals[index] ?? 0;
      if (total <= 0) return { musts, worst: 0, best: scored ? 1 : 0 };
      const passed = rest.passed + factor * group.passed;
      return { musts, worst: passed / total, best: (passed + rest.open + factor * group.open) / total };
    }),
  );
}

/** Positive factors at which one sheet's least score is another's greatest: a quadratic, where both sums hold the group. */
function crossings({ rest: a, group: ga }: Split, { rest: b, group: gb }: Split): number[] {
  const best = { rest: b.passed + b.open, group: gb.passed + gb.open };
  const square = ga.passed * gb.total - best.group * ga.total;
  const linear = a.passed * gb.total + ga.passed * b.total - best.rest * ga.total - best.group * a.total;
  const constant = a.passed * b.total - best.rest * a.total;
  return roots(square, linear, constant).filter((root) => root > 0 && Number.isFinite(root));
}

function roots(square: number, linear: number, constant: number): number[] {
  if (Math.abs(square) < 1e-12) return Math.abs(linear) < 1e-12 ? [] : [-constant / linear];
  const discriminant = linear * linear - 4 * square * constant;
  if (discriminant < 0) return [];
  const root = Math.sqrt(discriminant);
  return [(-linear - root) / (2 * square), (-linear + root) / (2 * square)];
}

// Requirements × pairs of sheets. Among more sheets no single weight tells anybody much.
const MOST_WORK = 150_000;

const same = (a: Lead, b: Lead): boolean =>
  a.decided === b.decided && a.contenders.join() === b.contenders.join() && a.sure.join() === b.sure.join();

/** The nearest change of the lead on each side of the present factor. */
function nearestFlips(splits: readonly Split[], current: number): { at: number; after: Lead }[] {
  const running = splits.filter(({ musts }) => musts !== "fail");
  const found = running.flatMap((a) => running.flatMap((b) => (a === b ? [] : crossings(a, b))));
  const points = [...new Set(found)].sort((a, b) => a - b);
  const now = leadAt(splits, current);
  // Between two crossings nothing changes: one look in each stretch is enough.
  const below = points.filter((point) => point < current).reverse();
  const above = points.filter((point) => point > current);
  return [below, above].flatMap((side) => {
    for (const [index, at] of side.entries()) {
      const next = side[index + 1];
      const beyond = next === undefined ? (side === below ? at / 2 : at * 2) : (at + next) / 2;
      const after = leadAt(splits, beyond);
      if (!same(now, after)) return [{ at, after }];
    }
    return [];
  });
}

/**
 * For every item and every section with more than one item: the nearest weights, below and above the present one, at which
 * the lead changes while all other weights stay. Linear in requirements × sheets² × log; beyond a bound on
 * these nothing is looked for.
 */
export function weightFlips({ requirements, sections, sheets }: Marks): WeightFlip[] {
  if (requirements.length * sheets.length ** 2 > MOST_WORK) return [];
  const musts = sheets.map((_, sheet) => mustsOf(requirements, sheet));
  const split = (group: readonly Weighted[], others: readonly MarkedRequirement[]): Split[] => {
    const rest = others.map((requirement) => ({ requirement, weight: requirement.weight }));
    return musts.map((own, sheet) => ({ musts: own, rest: sum(rest, sheet), group: sum(group, sheet) }));
  };
  const ofItems = requirements.flatMap((requirement): WeightFlip[] => {
    const splits = split(
      [{ requirement, weight: 1 }],
      requirements.filter((other) => other !== requirement),
    );
    const { item, weight: current } = requirement;
    return nearestFlips(splits, current).map((flip) => ({ of: { kind: "item", item }, current, ...flip }));
  });
  const ofSections = sections.flatMap((_, section): WeightFlip[] => {
    const inside = requirements.filter((requirement) => requirement.section === section);
    if (inside.length < 2) return [];
    const group = inside.map((requirement) => ({ requirement, weight: requirement.weight }));
    const splits = split(
      group,
      requirements.filter((requirement) => requirement.section !== section),
    );
    return nearestFlips(splits, 1).map((flip) => ({ of: { kind: "section", section }, current: 1, ...flip }));
  });
  return [...ofItems, ...ofSections];
}
