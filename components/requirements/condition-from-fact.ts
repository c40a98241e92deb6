import type { Fact } from "#lib/domain/answer.ts";
import { type Clause, factTestSchema } from "#lib/domain/requirements.ts";

export type StatedFact = Pick<Fact, "kind" | "value" | "unit" | "qualifier">;

/**
 * What a fact that somebody states most likely asks for when it is picked: a rate, a version or a frequency at least as good, a term
 * at most as long, one of the certificates, nowhere else than there. Null where no requirement can be made of it.
 */
export function conditionFromFact({ kind, value, unit, qualifier }: StatedFact): Clause | null {
  const qualifiers = qualifier === null ? {} : { qualifiers: [qualifier] };
  const clauses: Partial<Record<StatedFact["kind"], () => object>> = {
    percentage: () => ({ every: { fact: kind, unit, atLeast: value, ...qualifiers } }),
    frequency: () => ({ some: { fact: kind, unit, atLeast: value, ...qualifiers } }),
    duration: () => ({ every: { fact: kind, unit, atMost: value, ...qualifiers } }),
    count: () => ({ some: { fact: kind, unit, atLeast: value, ...qualifiers } }),
    protocol: () => versioned({ kind, value }),
    algorithm: () => versioned({ kind, value }),
    certification: () => ({ some: { fact: kind, oneOf: [String(value)] } }),
    "service-hours": () => ({ some: { fact: kind, oneOf: [String(value)] } }),
    // A region is asked for by its country.
    location: () => ({ every: { fact: kind, oneOf: [qualifier ?? String(value)] } }),
  };
  const clause = clauses[kind]?.();
  if (!clause) return null;
  const [[quantifier, test] = []] = [Object.entries(clause)[0]];
  const checked = factTestSchema.safeParse(test);
  if (!checked.success) return null;
  return quantifier === "some" ? { some: checked.data } : { every: checked.data };
}

function versioned({ kind, value }: Pick<StatedFact, "kind" | "value">): object {
  const name = String(value);
  const hasVersion = /^\D*[A-Za-z][ -]\d+(\.\d+)*$/.test(name);
  if (kind === "protocol" && hasVersion) return { every: { fact: kind, atLeast: name } };
  return { some: hasVersion ? { fact: kind, atLeast: name } : { fact: kind, oneOf: [name] } };
}
