import type { Fact, FactKind } from "#lib/domain/answer.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Item, SubPoint } from "#lib/domain/template.ts";

// A sub-point whose key says what kind of figure it asks for is covered by such a figure, whatever the words.
const BY_FACT: readonly (readonly [pattern: RegExp, kinds: readonly FactKind[]])[] = [
  [/interval|frequency/, ["frequency"]],
  [/retention|period/, ["duration"]],
  [/country|region/, ["location"]],
];

/** Which sub-points of an item an answer speaks of: by its cue words and by its facts. Captions of links do not count. */
export function coverSubPoints(
  item: Item | null,
  answer: { text: string; remarks: string; facts: readonly Fact[] },
): { covered: string[]; uncovered: string[] } {
  const asked = item ? pointsOf(item) : [];
  if (asked.length === 0) return { covered: [], uncovered: [] };
  const text = foldText(`${withoutCaptions(answer.text)}\n${answer.remarks}`);
  const covers = ({ key, cues }: SubPoint) =>
    cues.some((cue) => hasCue(text, cue)) ||
    BY_FACT.some(([pattern, kinds]) => pattern.test(key) && answer.facts.some((fact) => factFits(fact, key, kinds)));
  // "In Japan the region": asked of those only who name Japan.
  const abroad = answer.facts.some((fact) => fact.kind === "location") && !answer.facts.some(inJapan);
  const points = asked.filter(({ key }) => !(abroad && /region/.test(key)));
  const { covered = [], uncovered = [] } = Object.groupBy(points, (point) => (covers(point) ? "covered" : "uncovered"));
  return { covered: covered.map(({ key }) => key), uncovered: uncovered.map(({ key }) => key) };
}

const folded = new WeakMap<Item, SubPoint[]>();

/** The sub-points with their cues folded: once, for an item is asked by many rows of many sheets. */
function pointsOf(item: Item): SubPoint[] {
  const known = folded.get(item);
  if (known) return known;
  const points = item.subPoints.map((point) => ({ ...point, cues: point.cues.map(foldText) }));
  folded.set(item, points);
  return points;
}

function factFits(fact: Fact, key: string, kinds: readonly FactKind[]): boolean {
  if (key.includes("region")) return fact.qualifier === "JP";
  return kinds.includes(fact.kind);
}

function inJapan(fact: Fact): boolean {
  return fact.kind === "location" && (fact.value === "JP" || fact.qualifier === "JP");
}

function withoutCaptions(text: string): string {
  return text.replace(/▼[^\n]*/g, " ").replace(/https?:\/\/[!-~]*/g, " ");
}

// A short Latin cue must not be found inside a word: "ID" in "provided".
function hasCue(text: string, cue: string): boolean {
  if (cue === "" || !text.includes(cue)) return false;
  if (!/^[a-z0-9]{1,3}$/.test(cue)) return true;
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + cue.length))) return true;
  }
  return false;
}
