import type { Marks, Outcome } from "#lib/domain/judgement.ts";

// What is open may still turn out well: half a gap.
const GAP: Readonly<Record<Outcome, number>> = { fail: 1, unknown: 0.5, conditional: 0.5, pass: 0, exempt: 0 };

/** How far the sheets are from what is asked, by item: must-haves first, then weight × sheets that fall short. */
function gapSizes({ requirements }: Marks): ReadonlyMap<string, { must: boolean; size: number }> {
  return new Map(
    requirements.map(({ item, must, weight, cells }) => {
      const short = cells.reduce((sum, { outcome }) => sum + GAP[outcome], 0);
      return [item, { must, size: must ? short : short * weight }];
    }),
  );
}

/** The items in which a sheet surely or possibly falls short. */
export function itemsWithGaps(marks: Marks): ReadonlySet<string> {
  const gaps = ({ cells }: Marks["requirements"][number]) => cells.some(({ outcome }) => GAP[outcome] > 0);
  return new Set(marks.requirements.filter(gaps).map(({ item }) => item));
}

/**
 * Indices into `rows`, the widest gap to the requirements first: must-haves that a sheet falls short of, then the others,
 * then what is not asked for or met by all. Among equals the template's order stays.
 */
export function orderByGap(rows: readonly { item: string }[], marks: Marks): number[] {
  const gaps = gapSizes(marks);
  const rank = (index: number): [number, number] => {
    const { must = false, size = 0 } = gaps.get(rows[index]?.item ?? "") ?? {};
    return [must && size > 0 ? 1 : 0, size];
  };
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      const [mustA, sizeA] = rank(a);
      const [mustB, sizeB] = rank(b);
      return mustB - mustA || sizeB - sizeA || a - b;
    });
}
