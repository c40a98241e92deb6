import type { Status } from "#lib/domain/answer.ts";
import { statuses } from "#lib/domain/answer-words.ts";

// Read by hand, not by zod: the page reads its address at every step, and zod, its mini form as well, is a tenth of all
// script that the page needs (decision 023).

const orders = ["power", "template", "gap"] as const;
const densities = ["two", "marks", "full"] as const;
export type Density = (typeof densities)[number];

/** What the filter can keep: statuses by name, "flagged", "stale", "drifted", "review" (placement not yet sure), "gaps" to the requirements. */
const filters = ["unanswered", "not_disclosed", "flagged", "stale", "drifted", "review", "gaps"] as const;
export type Filter = (typeof filters)[number];

/** All that makes a view of the comparison; it lives in the address, so that a link shows a colleague the same. */
export type View = {
  /** "gap": how far the answers are from the requirements. */
  order: (typeof orders)[number];
  /** Only rows in which services differ. */
  only: boolean;
  filters: Filter[];
  section: string;
  /** Rows in which a service has this status; "": any. */
  status: Status | "";
  search: string;
  density: Density;
  hidden: string[];
  pinned: string[];
  columns: string[];
  /** Widths that a person set, "id_px". */
  widths: string[];
  folds: string[];
  /** The service that the others are compared with, by its sheet's id; "": none. */
  base: string;
  /** The requirements that judge, by id; "": the review's first, "none": nothing is judged. */
  profile: string;
  /** The cell that the drawer shows: "item.sheet". */
  cell: { item: string; sheet: string } | null;
};

const MOST = { text: 200, list: 4000 };

/** One of a closed list, or the first of it. */
function oneOf<Value extends string>(values: readonly [Value, ...Value[]], text: string | null): Value {
  return values.find((value) => value === text) ?? values[0];
}

const textOf = (text: string | null) => (text !== null && text.length <= MOST.text ? text : "");
const idOf = (text: string | null) => (text !== null && /^[\w-]{0,80}$/.test(text) ? text : "");

/** A short list in one parameter: "a.b.c". Ids hold no dots. */
function listOf(text: string | null): string[] {
  if (text === null || text.length > MOST.list) return [];
  return text.split(".").filter((part) => /^[\w-]{1,80}$/.test(part));
}

function cellOf(text: string | null): View["cell"] {
  const [item, sheet] = listOf(text);
  return item && sheet ? { item, sheet } : null;
}

/** The view that an address asks for. Unknown parameters and values are dropped, never an error. */
export function readView(query: URLSearchParams): View {
  const get = (name: keyof View) => query.get(name);
  const wanted = listOf(get("filters"));
  return {
    order: oneOf(orders, get("order")),
    only: oneOf(["differences", "all"], get("only")) === "differences",
    filters: filters.filter((name) => wanted.includes(name)),
    section: textOf(get("section")),
    status: oneOf(["", ...statuses], get("status")),
    search: textOf(get("search")),
    density: oneOf(densities, get("density")),
    hidden: listOf(get("hidden")),
    pinned: listOf(get("pinned")),
    columns: listOf(get("columns")),
    widths: listOf(get("widths")),
    folds: listOf(get("folds")),
    base: idOf(get("base")),
    profile: idOf(get("profile")),
    cell: cellOf(get("cell")),
  };
}

export const defaultView: View = readView(new URLSearchParams());

/** The shortest query that means this view: "" for the one that opens by itself. */
export function writeView(view: View): string {
  const texts: Record<keyof View, string> = {
    order: view.order,
    only: view.only ? "differences" : "all",
    filters: view.filters.join("."),
    section: view.section,
    status: view.status,
    search: view.search,
    density: view.density,
    hidden: view.hidden.join("."),
    pinned: view.pinned.join("."),
    columns: view.columns.join("."),
    widths: view.widths.join("."),
    folds: view.folds.join("."),
    base: view.base,
    profile: view.profile,
    cell: view.cell ? `${view.cell.item}.${view.cell.sheet}` : "",
  };
  const usual: Partial<Record<keyof View, string>> = { order: "power", only: "differences", density: "two" };
  const query = new URLSearchParams();
  for (const [name, text] of Object.entries(texts)) {
    if (text !== (usual[name as keyof View] ?? "")) query.set(name, text);
  }
  return query.size > 0 ? `?${query}` : "";
}
