import { z } from "zod";

/** A short list in one parameter: "a.b.c". Ids hold no dots. */
const listSchema = z
  .string()
  .max(4000)
  .transform((text) => text.split(".").filter((part) => /^[\w-]{1,80}$/.test(part)));

const densities = ["marks", "two", "full"] as const;
export type Density = (typeof densities)[number];

/** What the filter can keep: statuses by name, "flagged", "drifted", "review" (placement not yet sure), "gaps" to the requirements. */
const filters = ["unanswered", "not_disclosed", "flagged", "drifted", "review", "gaps"] as const;
export type Filter = (typeof filters)[number];

const parameters = {
  /** "gap": how far the answers are from the requirements. */
  order: z.enum(["power", "template", "gap"]).catch("power"),
  only: z
    .enum(["differences", "all"])
    .catch("differences")
    .transform((only) => only === "differences"),
  filters: listSchema.catch([]).transform((names) => filters.filter((name) => names.includes(name))),
  section: z.string().max(200).catch(""),
  search: z.string().max(200).catch(""),
  density: z.enum(densities).catch("two"),
  hidden: listSchema.catch([]),
  pinned: listSchema.catch([]),
  columns: listSchema.catch([]),
  /** Widths that a person set, "id_px". */
  widths: listSchema.catch([]),
  folds: listSchema.catch([]),
  /** The service that the others are compared with, by its sheet's id. */
  base: z
    .string()
    .regex(/^[\w-]{0,80}$/)
    .catch(""),
  /** The requirements that judge, by id; "": the review's first, "none": nothing is judged. */
  profile: z
    .string()
    .regex(/^[\w-]{0,80}$/)
    .catch(""),
  /** The cell that the drawer shows: "item.sheet". */
  cell: listSchema.catch([]).transform(([item, sheet]) => (item && sheet ? { item, sheet } : null)),
};

const viewSchema = z.object(parameters);

/** All that makes a view of the comparison; it lives in the address, so that a link shows a colleague the same. */
export type View = z.infer<typeof viewSchema>;

export const defaultView: View = viewSchema.parse({});

/** The view that an address asks for. Unknown parameters and values are dropped, never an error. */
export function readView(query: URLSearchParams): View {
  return viewSchema.parse(Object.fromEntries(query));
}

/** The shortest query that means this view: "" for the one that opens by itself. */
export function writeView(view: View): string {
  const texts: Record<keyof View, string> = {
    order: view.order,
    only: view.only ? "differences" : "all",
    filters: view.filters.join("."),
    section: view.section,
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
