// The closed words of an answer as plain lists, apart from the schemas: pages need them, and a page is sent no zod.

/** What an answer says. Each value means one thing; none stands for "we do not know why it is missing". */
export const statuses = [
  "met",
  "partial",
  "conditional",
  "planned",
  "not_met",
  "not_applicable",
  "customer_responsibility",
  "not_disclosed",
  "unanswered",
  "not_in_sheet",
  "informational",
  "needs_review",
] as const;

/** What kinds of facts are read in an answer. */
export const factKinds = [
  "percentage",
  "duration",
  "frequency",
  "date",
  "certification",
  "location",
  "algorithm",
  "protocol",
  "service-hours",
  "count",
] as const;

/** What a reader of an answer should watch. */
export const flags = [
  "bare-yes", // yes, and nothing else, where the question asks for more
  "compensating-note", // no, with a measure instead
  "planned", // a plan, perhaps dressed as a fact
  "contradiction", // says both
  "conditional", // only for some plan, option, region or contract
  "ambiguous-dash",
  "ambiguous-symbol",
  "certificate-without-scope",
  "sub-points-uncovered",
  "conflicting-numbers",
  "contradicted", // another row of the sheet says the contrary, of the same
  "caption-with-two-addresses",
  "one-address-behind-most",
  "stale",
] as const;
