import type { GridFact } from "#lib/domain/grid-comparison.ts";
import classes from "./fact-chips.module.css";

/** The facts read in an answer; each tells on hover the words it was read from. The same fact twice is one chip. */
export function FactChips({ facts, say }: { facts: readonly GridFact[]; say: (fact: GridFact) => string }) {
  if (facts.length === 0) return null;
  // "SOC 2" says nothing beside "Type II SOC 2".
  const isLess = (fact: GridFact) =>
    fact.kind === "certification" &&
    fact.qualifier === null &&
    facts.some(({ kind, value, qualifier }) => kind === fact.kind && value === fact.value && qualifier !== null);
  const chips = new Map(facts.filter((fact) => !isLess(fact)).map((fact) => [say(fact), fact.text]));
  return (
    <span className={classes["chips"]}>
      {[...chips].map(([label, text]) => (
        <span key={label} className={classes["chip"]} title={text}>
          {label}
        </span>
      ))}
    </span>
  );
}
