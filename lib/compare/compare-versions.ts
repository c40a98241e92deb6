import type { Fact, Status } from "#lib/domain/answer.ts";
import type { ComparisonCell, SheetAnswers } from "#lib/domain/comparison.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import type { FactChange, ItemChange, VersionComparison } from "#lib/domain/version-comparison.ts";
import { compareAnswers } from "./compare-answers.ts";
import { compareFacts } from "./compare-facts.ts";

// How much a status promises; statuses that promise nothing that could be more or less are not in it.
const PROMISE: Partial<Record<Status, number>> = {
  met: 3,
  partial: 2,
  conditional: 2,
  planned: 1,
  not_met: 0,
  not_disclosed: 0,
  unanswered: 0,
  not_in_sheet: 0,
};

function driftOfStatus(before: Status, after: Status): ItemChange["statusDrift"] {
  if (before === after) return "same";
  const [had, has] = [PROMISE[before], PROMISE[after]];
  // From "not met" to "not disclosed" is another answer, but no more and no less of a promise.
  if (had === undefined || has === undefined || had === has) return "changed";
  return has < had ? "weaker" : "better";
}

function words({ answers }: ComparisonCell): string {
  return answers.map(({ text, remarks }) => foldText(`${text} ${remarks}`)).join("\n");
}

function factsOf({ answers }: ComparisonCell): Fact[] {
  return answers.flatMap(({ answer }) => answer.facts);
}

function driftOf(statusDrift: ItemChange["statusDrift"], facts: readonly FactChange[], sameWords: boolean) {
  const drifts = new Set([statusDrift, ...facts.map(({ drift }) => drift)]);
  for (const drift of ["weaker", "changed", "better"] as const) if (drifts.has(drift)) return drift;
  return sameWords ? "same" : "wording";
}

function compareItem({ key }: Item, before: ComparisonCell, after: ComparisonCell): ItemChange {
  const statusDrift = driftOfStatus(before.status, after.status);
  const facts = compareFacts(factsOf(before), factsOf(after));
  const opposite = [before.status, after.status];
  return {
    item: key,
    drift: driftOf(statusDrift, facts, words(before) === words(after)),
    contradicts:
      (opposite.includes("met") && opposite.includes("not_met")) || facts.some((change) => change.contradicts),
    statusDrift,
    facts,
    before,
    after,
  };
}

/**
 * Two sheets of one service laid over each other on what was read in them: an earlier and a later one, or two forms that
 * it filled in. Pure, linear in the answers. What counts as weaker stands at `compareFacts`; where no rule says, it is
 * "changed", for a person to judge.
 * @throws RangeError where an answer names an item that the template does not have (a bug of the caller)
 */
export function compareVersions(
  template: Template,
  { before, after }: { before: SheetAnswers; after: SheetAnswers },
): VersionComparison {
  const { sheets, rows } = compareAnswers(template, [before, after]);
  const [first, second] = sheets;
  if (!first || !second) throw new RangeError("two sheets are compared");
  const changes = template.items.flatMap((item, index) => {
    const [was, is] = rows[index]?.cells ?? [];
    return was && is ? [compareItem(item, was, is)] : [];
  });
  return { before: first, after: second, changes };
}
