import type { SourceRow } from "#lib/domain/source-row.ts";

/** Names one row of the file: `sheet!gridRow`, the key under which a person's decisions travel to the server. */
export function rowKey({ sheet, gridRow }: Pick<SourceRow, "sheet" | "gridRow">): string {
  return `${sheet}!${gridRow}`;
}
