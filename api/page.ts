import { z } from "zod";

const MOST = 500;
const USUAL = 100;

/** What every list takes: how many at the most, and where to go on. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
  /** `next` of the page before. */
  cursor: z.string().max(2000).optional(),
};

/** A page of a list; `next` is null on the last one. */
export function pageSchema<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() });
}

type Key = readonly (string | number)[];
type Asked = { limit: number; cursor?: string | undefined };

/**
 * The page after a cursor: items by their keys, which tell each from the others. What comes or goes meanwhile moves nothing else from one page to another. A cursor
 * that is none begins at the beginning.
 */
export function pageOf<Item>(
  items: readonly Item[],
  { limit, cursor }: Asked,
  keyOf: (item: Item) => Key,
): { items: Item[]; next: string | null } {
  const keyed = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compareKeys(a.key, b.key));
  const after = readCursor(cursor);
  const rest = after ? keyed.filter(({ key }) => compareKeys(key, after) > 0) : keyed;
  const last = rest.length > limit ? rest[limit - 1] : undefined;
  return { items: rest.slice(0, limit).map(({ item }) => item), next: last ? writeCursor(last.key) : null };
}

/** Any text as a cursor, for lists that page by themselves. */
export const writeCursor = (key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64url");

const keySchema = z.array(z.union([z.string(), z.number()]));

function readCursor(cursor: string | undefined): Key | null {
  if (cursor === undefined) return null;
  try {
    return keySchema.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString())).data ?? null;
  } catch {
    return null;
  }
}

function compareKeys(a: Key, b: Key): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** The text that `writeCursor` made a cursor of; what is none begins at the beginning. */
export function readTextCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  try {
    return z.string().safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString())).data;
  } catch {
    return undefined;
  }
}
