import type { MarkedRequirement, Marks } from "#lib/domain/judgement.ts";
import type { Condition, Requirement, RequirementProfile } from "#lib/domain/requirements.ts";
import type { Item } from "#lib/domain/template.ts";

/** Undefined takes a field away. */
export type RequirementPatch = {
  must?: boolean;
  weight?: number | undefined;
  accept?: Condition | undefined;
};

export type ProfileAction =
  | { kind: "rename"; name: string }
  /** Asks for an item, or no longer. */
  | { kind: "ask"; item: string; on: boolean }
  | { kind: "change"; item: string; patch: RequirementPatch }
  /** Gives several items another weight. */
  | { kind: "weigh"; weights: ReadonlyMap<string, number> }
  /** Takes up what is stored. */
  | { kind: "reset"; profile: RequirementProfile };

/** The profile after an action. What belongs to items that the list does not have stays as it is. Pure. */
export function editProfile(profile: RequirementProfile, action: ProfileAction): RequirementProfile {
  const { requirements } = profile;
  switch (action.kind) {
    case "rename":
      return { ...profile, name: action.name };
    case "ask": {
      const others = requirements.filter(({ item }) => item !== action.item);
      return { ...profile, requirements: action.on ? [...others, { item: action.item, must: false }] : others };
    }
    case "change":
      return {
        ...profile,
        requirements: requirements.map((one) => (one.item === action.item ? tidy({ ...one, ...action.patch }) : one)),
      };
    case "weigh":
      return {
        ...profile,
        requirements: requirements.map((one) => {
          const weight = action.weights.get(one.item);
          return weight === undefined ? one : { ...one, weight };
        }),
      };
    case "reset":
      return action.profile;
  }
}

/** What is undefined is not there: a profile is compared and stored by what it says. */
function tidy(requirement: Pick<Requirement, "item"> & RequirementPatch): Requirement {
  return Object.fromEntries(
    Object.entries(requirement).filter(([, value]) => value !== undefined),
  ) as unknown as Requirement;
}

const asked = ({ accept }: Pick<Requirement, "accept">): string => JSON.stringify(accept ?? null);

type DraftOptions = {
  stored: RequirementProfile;
  /** What the stored one came to. */
  marks: Pick<Marks, "requirements" | "sections">;
  items: readonly Item[];
  /** How many. */
  sheets: number;
};

/**
 * What a profile under somebody's hands comes to, from what the stored one came to: weights and must-haves count at once;
 * a requirement whose condition is another, or new, is unknown until it is stored and judged. `unjudged`: how many.
 */
export function draftRequirements(
  draft: RequirementProfile,
  { stored, marks, items, sheets }: DraftOptions,
): { requirements: MarkedRequirement[]; unjudged: number } {
  const before = new Map(stored.requirements.map((requirement) => [requirement.item, requirement]));
  const judged = new Map(marks.requirements.map((requirement) => [requirement.item, requirement]));
  const known = new Map(items.map((item) => [item.key, item]));
  let unjudged = 0;
  const requirements = draft.requirements.flatMap((requirement): MarkedRequirement[] => {
    const { item, must } = requirement;
    const own = known.get(item);
    if (!own) return [];
    const old = before.get(item);
    const same = old && asked(old) === asked(requirement) ? judged.get(item) : undefined;
    if (!same) unjudged += 1;
    const section = marks.sections.findIndex(({ ja, en }) => ja === own.path.ja[0] && en === own.path.en[0]);
    const unknown = Array.from({ length: sheets }, () => ({ outcome: "unknown" as const }));
    return [{ item, must, weight: requirement.weight ?? own.weight, section, cells: same?.cells ?? unknown }];
  });
  return { requirements, unjudged };
}
