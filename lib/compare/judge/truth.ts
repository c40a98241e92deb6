/** What is known of a condition. "conditional" is open as well, but the buyer can settle it: by plan, option or region. */
export type Truth = "pass" | "fail" | "unknown" | "conditional";

// Kleene's strong logic: one false part decides an "all", one true part an "any"; what is less known wins among the open.
const LEAST_KNOWN: readonly Truth[] = ["unknown", "conditional"];

/** All parts hold; of no parts, this is so. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes("fail")) return "fail";
  return LEAST_KNOWN.find((open) => parts.includes(open)) ?? "pass";
}

/** At least one part holds; of no parts, this is not so. */
export function any(parts: readonly Truth[]): Truth {
  return not(all(parts.map(not)));
}

/** The contrary; what is open stays open. */
export function not(part: Truth): Truth {
  if (part === "pass") return "fail";
  return part === "fail" ? "pass" : part;
}
