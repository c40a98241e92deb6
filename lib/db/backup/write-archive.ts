import { createHash } from "node:crypto";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ArchiveLine, ArchivePart } from "./archive-line.ts";

/**
 * An archive as a file (gzip of a line of JSON for each row), with how much of it is written, from 0 to 1. Each table ends with a line
 * that says how many rows there were and the SHA-256 of every byte so far, and so does the whole: what is cut off or changed is seen.
 */
export async function* writeArchive(
  parts: AsyncIterable<ArchivePart>,
): AsyncGenerator<{ bytes: Uint8Array; share: number }> {
  const progress = { done: 0, rows: 0 };
  const packed = new PassThrough();
  const packing = pipeline(toLines(parts, progress), createGzip(), packed);
  // A failure reaches who takes the bytes, through the stream that it destroys.
  packing.catch(() => {});
  for await (const bytes of packed) yield { bytes, share: progress.done / Math.max(1, progress.rows) };
  await packing;
}

async function* toLines(parts: AsyncIterable<ArchivePart>, progress: { done: number; rows: number }) {
  const hash = createHash("sha256");
  const seal = (text: string) => {
    hash.update(text);
    return text;
  };
  const endOf = (line: "end-of-table" | "end", rows: number) =>
    seal(asLine({ line, rows, sha256: hash.copy().digest("hex") }));
  let inTable: number | null = null;
  for await (const part of parts) {
    if (part.kind === "rows") {
      inTable = (inTable ?? 0) + part.rows.length;
      progress.done += part.rows.length;
      yield seal(part.rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      continue;
    }
    if (inTable !== null) yield endOf("end-of-table", inTable);
    if (part.kind === "head") {
      progress.rows = part.head.rows;
      yield seal(asLine(part.head));
      continue;
    }
    inTable = 0;
    yield seal(asLine({ line: "table", name: part.name, columns: part.columns }));
  }
  if (inTable !== null) yield endOf("end-of-table", inTable);
  yield endOf("end", progress.done);
}

const asLine = (line: ArchiveLine) => `${JSON.stringify(line)}\n`;
