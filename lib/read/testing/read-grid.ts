import type { Cell } from "#lib/domain/source-document.ts";
import { readDocument } from "../read-document.ts";

export const bytesOf = (content: string | readonly number[]) =>
  typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);

/** The cells of the first sheet as "address text", the shortest form that still says everything about a plain grid; or why there are none. */
export async function readGrid(content: Uint8Array, name = ""): Promise<string[]> {
  const read = await readDocument({ bytes: content, name });
  if (!read.ok) return [read.code];
  return (read.value.sheets[0]?.cells ?? []).map(({ row, column, text }) => `${row},${column} ${text}`);
}

/** The cells of the first sheet. */
export async function readCells(content: Uint8Array, name = ""): Promise<Cell[]> {
  const read = await readDocument({ bytes: content, name });
  if (!read.ok) throw new Error(read.code);
  return read.value.sheets[0]?.cells ?? [];
}
