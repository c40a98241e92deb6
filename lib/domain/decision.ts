import { z } from "zod";

/** Who did or answers for something: a typed name. An account will fill the same field. "" where nobody is named yet. */
export const personSchema = z.string().trim().max(200);

const textSchema = z.string().trim().max(5000);
const daySchema = z.union([z.literal(""), z.iso.date()]);

export const recommendations = ["approve", "approve-with-conditions", "hold", "reject"] as const;
export const recommendationSchema = z.enum(recommendations);
export type Recommendation = z.infer<typeof recommendationSchema>;

/** What is decided of one service. Days are ISO dates, "" where none is set. */
export const serviceDecisionSchema = z.strictObject({
  /** The service, whatever its newest sheet is. */
  serviceId: z.string().min(1).max(200),
  /** Null: not decided yet. */
  outcome: recommendationSchema.nullable(),
  reason: textSchema,
  /** Conditions of the approval, with compensating controls on the buyer's side. */
  conditions: textSchema,
  owner: personSchema,
  dueOn: daySchema,
  reassessOn: daySchema,
  /** Residual risk, who accepts it and until when. */
  risk: textSchema,
  riskAcceptedBy: personSchema,
  riskExpiresOn: daySchema,
});
export type ServiceDecision = z.infer<typeof serviceDecisionSchema>;

/** What is decided on a review, and by whom. */
export const decisionSchema = z.strictObject({
  purpose: textSchema,
  dataClasses: textSchema,
  requester: personSchema,
  reviewer: personSchema,
  approver: personSchema,
  services: z.array(serviceDecisionSchema).max(1000),
});
export type Decision = z.infer<typeof decisionSchema>;

export const emptyDecision: Decision = {
  ...{ purpose: "", dataClasses: "", requester: "", reviewer: "", approver: "" },
  services: [],
};

/** A decision on a service about which nothing is said yet. */
export function openDecision(serviceId: string): ServiceDecision {
  const days = { dueOn: "", reassessOn: "", riskExpiresOn: "" };
  const texts = { reason: "", conditions: "", owner: "", risk: "", riskAcceptedBy: "" };
  return { serviceId, outcome: null, ...texts, ...days };
}

export const gapSchema = z.enum(["outcome", "reason", "conditions", "owner", "risk-person", "risk-expiry", "approver"]);
/** What is missing before a decision can be signed. */
export type DecisionGap = { gap: z.infer<typeof gapSchema>; serviceId: string | null };

/**
 * What keeps a decision from being signed. Practice (domain facts, 11): every outcome has a reason, a condition has an
 * owner, and an accepted risk has a person and an end.
 */
export function findGaps({ approver, services }: Decision): DecisionGap[] {
  const gaps = services.flatMap((service) => {
    const { outcome, reason, conditions, owner, risk, riskAcceptedBy, riskExpiresOn, serviceId } = service;
    const conditional = outcome === "approve-with-conditions";
    const missing: [DecisionGap["gap"], boolean][] = [
      ["outcome", outcome === null],
      ["reason", outcome !== null && reason === ""],
      ["conditions", conditional && conditions === ""],
      ["owner", conditional && owner === ""],
      ["risk-person", risk !== "" && riskAcceptedBy === ""],
      ["risk-expiry", risk !== "" && riskExpiresOn === ""],
    ];
    return missing.flatMap(([gap, lacks]): DecisionGap[] => (lacks ? [{ gap, serviceId }] : []));
  });
  return approver === "" ? [...gaps, { gap: "approver", serviceId: null }] : gaps;
}
