import type { Issue, Refusal } from "#lib/domain/issue.ts";
import type { SourceSheet } from "#lib/domain/source-document.ts";
import type { ArchiveParts } from "./unpack-archive.ts";

/** What a format reader is given: the bytes, their parts if they are an archive, their text if they are text. */
export type ReadInput = {
  bytes: Uint8Array;
  parts: ArchiveParts;
  text: string;
  /** Where a person says that the columns of a PDF part. */
  columnEdges?: readonly number[] | undefined;
};

/** What a format reader hands over: grids of cells, texts still as the file has them. */
export type Reading = { ok: true; sheets: SourceSheet[]; issues: Issue[] } | Refusal;

/**
 * One file format. A reader keeps to `readLimits` and refuses what it recognises (encrypted, no text); any other failure it may
 * throw: the door takes that for a damaged file.
 */
export type FormatReader = (input: ReadInput) => Promise<Reading> | Reading;
