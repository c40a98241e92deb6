import { type Decision, decisionSchema, openDecision, type ServiceDecision } from "#lib/domain/decision.ts";

const serviceFields = Object.keys(openDecision("")).filter((name) => name !== "serviceId");

/** The name of a service's field in the form. */
export function fieldName(field: keyof ServiceDecision, serviceId: string): string {
  return `${field} ${serviceId}`;
}

/** The decision that a form holds; null where it is none of ours. Browsers send line breaks as CRLF. */
export function readDecisionForm(form: FormData): Decision | null {
  const text = (name: string) => String(form.get(name) ?? "").replaceAll("\r\n", "\n");
  const services = form
    .getAll("service")
    .map(String)
    .map((serviceId) => {
      const fields = serviceFields.map((field) => [field, text(fieldName(field as keyof ServiceDecision, serviceId))]);
      const given = Object.fromEntries(fields);
      return { ...given, serviceId, outcome: given.outcome || null };
    });
  const head = ["purpose", "dataClasses", "requester", "reviewer", "approver"].map((name) => [name, text(name)]);
  const parsed = decisionSchema.safeParse({ ...Object.fromEntries(head), services });
  return parsed.success ? parsed.data : null;
}
