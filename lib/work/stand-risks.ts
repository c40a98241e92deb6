import type { AcceptedRisk, RiskState, StoredRisk } from "#lib/domain/accepted-risk.ts";
import type { Outcome } from "#lib/domain/judgement.ts";

type Given = {
  risks: readonly StoredRisk[];
  sheets: readonly { id: string; serviceId: string }[];
  basisAt: (place: { item: string; sheetId: string }) => string | null;
  /** What the answer comes to, verdicts included; null: nothing is asked there. */
  outcomeAt: (item: string, sheetId: string) => Outcome | null;
  /** ISO date. */
  today: string;
};

/** Whether somebody could have to bear the risk of it. */
export function isGap(outcome: Outcome | null): boolean {
  return outcome === "fail" || outcome === "unknown" || outcome === "conditional";
}

/** How accepted risks stand on a day; those of services that are not compared any more are left out. */
export function standRisks({ risks, sheets, basisAt, outcomeAt, today }: Given): AcceptedRisk[] {
  const sheetOf = new Map(sheets.map(({ id, serviceId }) => [serviceId, id]));
  return risks.flatMap(({ serviceId, basis, ...risk }): AcceptedRisk[] => {
    const sheetId = sheetOf.get(serviceId);
    if (sheetId === undefined) return [];
    const { item } = risk;
    const isAsGiven = basisAt({ item, sheetId }) === basis;
    return [{ ...risk, sheetId, state: stateOf(risk, { isAsGiven, outcome: outcomeAt(item, sheetId), today }) }];
  });
}

type Now = { isAsGiven: boolean; outcome: Outcome | null; today: string };

function stateOf(
  { until, approved }: Pick<StoredRisk, "until" | "approved">,
  { isAsGiven, outcome, today }: Now,
): RiskState {
  if (!isGap(outcome)) return "needless";
  if (!isAsGiven) return "changed";
  if (until < today) return "ended";
  return approved ? "counts" : "proposed";
}
