import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { ComparedSheet, Comparison, ComparisonCell } from "#lib/domain/comparison.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { ChangeKind, RecordChange } from "#lib/domain/review-record.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";

/** What a decision rests on, at one time. */
export type Grounds = {
  comparison: Comparison;
  /** Stable names of the services, in the order of `comparison.sheets`. */
  services: readonly string[];
  /** Null where nothing judges. */
  judged: {
    profile: RequirementProfile;
    verdicts: readonly PlacedVerdict[];
    /** Who bears which risk; not given: it was not written down then. */
    risks?: readonly AcceptedRisk[] | undefined;
  } | null;
};

type Pair = { before: number; after: number };

const named = ({ vendor, service }: ComparedSheet) => ({ vendor, service });
const documentOf = ({ fileName, disclosedOn }: ComparedSheet) => [fileName, disclosedOn].filter(Boolean).join(" ");
const wordsOf = (cell: ComparisonCell) =>
  cell.answers.map(({ text, remarks }) => [text, remarks].filter(Boolean).join("\n")).join("\n\n");
const rowsOf = (cell: ComparisonCell) => JSON.stringify(cell.answers.map(({ rowId, state }) => [rowId, state]));

/**
 * What is no longer as it was: documents, answers, where rows stand, how they are read, verdicts, risks that were approved, requirements, the
 * item list. Flags that depend on the day alone are no change. Linear in the cells.
 */
export function changedSince(before: Grounds, after: Grounds): RecordChange[] {
  const places = new Map(after.services.map((service, index) => [service, index]));
  const known = new Set(before.services);
  const changes: RecordChange[] = [];
  const { key, version } = before.comparison.template;
  const now = after.comparison.template;
  if (key !== now.key || version !== now.version) {
    changes.push({ ...whole("template"), before: `${key} ${version}`, after: `${now.key} ${now.version}` });
  }
  for (const [index, service] of before.services.entries()) {
    const sheet = before.comparison.sheets[index];
    const at = places.get(service);
    if (!sheet) continue;
    if (at === undefined) changes.push({ ...whole("sheet-gone", sheet), before: documentOf(sheet), after: "" });
    else changes.push(...sheetChanges({ before, after }, { before: index, after: at }));
  }
  for (const [index, service] of after.services.entries()) {
    const sheet = after.comparison.sheets[index];
    if (sheet && !known.has(service))
      changes.push({ ...whole("service-new", sheet), before: "", after: documentOf(sheet) });
  }
  return [...changes, ...judgingChanges(before, after)];
}

function whole(kind: ChangeKind, sheet?: ComparedSheet): Pick<RecordChange, "kind" | "item" | "service"> {
  return { kind, item: null, service: sheet ? named(sheet) : null };
}

function sheetChanges(grounds: { before: Grounds; after: Grounds }, pair: Pair): RecordChange[] {
  const [was, is] = [grounds.before.comparison, grounds.after.comparison];
  const [old, now] = [was.sheets[pair.before], is.sheets[pair.after]];
  if (!old || !now) return [];
  const same = old.id === now.id;
  const rows = new Map(is.rows.map((row) => [row.item, row.cells[pair.after]]));
  const cells = was.rows.flatMap(({ item, cells: all }): RecordChange[] => {
    const [cell, other] = [all[pair.before], rows.get(item)];
    if (!cell || !other) return [];
    const kind = cellChange(cell, other, same);
    if (kind === null) return [];
    const words = kind === "reading" ? [cell.status, other.status] : [wordsOf(cell), wordsOf(other)];
    return [{ kind, item, service: named(now), before: words[0] ?? "", after: words[1] ?? "" }];
  });
  const document = { ...whole("sheet-new", now), before: documentOf(old), after: documentOf(now) };
  return same ? cells : [document, ...cells];
}

/** A stored document never changes: within one, other words at an item are other rows there. */
function cellChange(before: ComparisonCell, after: ComparisonCell, same: boolean): ChangeKind | null {
  if (same && rowsOf(before) !== rowsOf(after)) return "placement";
  if (wordsOf(before) !== wordsOf(after)) return "answer";
  return before.status === after.status ? null : "reading";
}

function judgingChanges(before: Grounds, after: Grounds): RecordChange[] {
  if (!before.judged) return [];
  const { judged } = before;
  if (!after.judged) return [{ ...whole("requirement"), before: nameOf(judged.profile), after: "" }];
  const asked = (profile: RequirementProfile) =>
    new Map(profile.requirements.map((requirement) => [requirement.item, JSON.stringify(requirement)]));
  const [was, is] = [asked(judged.profile), asked(after.judged.profile)];
  const items = [...new Set([...was.keys(), ...is.keys()])].filter((item) => was.get(item) !== is.get(item));
  const requirements = items.map(
    (item): RecordChange => ({ ...whole("requirement"), item, before: was.get(item) ?? "", after: is.get(item) ?? "" }),
  );
  return [...requirements, ...verdictChanges(before, after), ...riskChanges(before, after)];
}

function nameOf({ name }: RequirementProfile): string {
  return typeof name === "string" ? name : name.ja;
}

function verdictChanges(before: Grounds, after: Grounds): RecordChange[] {
  const wordsOf = ({ judged }: Grounds) =>
    judged?.verdicts.map(({ opinion, reason, ...at }) => ({
      ...at,
      words: [opinion, reason].filter(Boolean).join(": "),
    }));
  return changesOf("verdict", [before, wordsOf(before)], [after, wordsOf(after)]);
}

/** Of those that somebody has approved; that its last day passes is no change. */
function riskChanges(before: Grounds, after: Grounds): RecordChange[] {
  if (!before.judged?.risks) return [];
  const wordsOf = ({ judged }: Grounds) =>
    judged?.risks
      ?.filter(({ approved }) => approved !== null)
      .map(({ owner, until, reason, ...at }) => ({ ...at, words: `${owner} (${until}): ${reason}` }));
  return changesOf("risk", [before, wordsOf(before)], [after, wordsOf(after)]);
}

type Said = { item: string; sheetId: string; words: string };
type SaidThen = [grounds: Grounds, said: readonly Said[] | undefined];

/** By service, not by sheet: a newer sheet of a service has no words of its own yet. */
function changesOf(kind: "verdict" | "risk", before: SaidThen, after: SaidThen): RecordChange[] {
  const [was, is] = [byPlace(...before), byPlace(...after)];
  const places = [...new Set([...was.keys(), ...is.keys()])];
  return places.flatMap((place): RecordChange[] => {
    const [old, now] = [was.get(place), is.get(place)];
    if (old?.words === now?.words) return [];
    const at = old ?? now;
    if (!at) return [];
    return [{ kind, item: at.item, service: named(at.sheet), before: old?.words ?? "", after: now?.words ?? "" }];
  });
}

function byPlace({ comparison, services }: Grounds, all: readonly Said[] = []) {
  const sheets = new Map(
    comparison.sheets.map((sheet, index) => [sheet.id, { sheet, service: services[index] ?? "" }]),
  );
  const said = new Map<string, { item: string; sheet: ComparedSheet; words: string }>();
  for (const { item, sheetId, words } of all) {
    const at = sheets.get(sheetId);
    if (at) said.set(`${item} ${at.service}`, { item, sheet: at.sheet, words });
  }
  return said;
}
