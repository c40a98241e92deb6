import type { Refusal } from "#lib/domain/issue.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout } from "#lib/domain/source-row.ts";
import { readLimits } from "#lib/read/limits.ts";
import { runLimited } from "./run-limited.ts";

type File = {
  bytes: Uint8Array;
  name: string;
  /** Where a person says that the columns of a PDF part, in points. */
  columnEdges?: readonly number[] | undefined;
  /** A person wants the cells where the file has them: nothing is arranged. */
  asWritten?: boolean | undefined;
};
type Parsed = { ok: true; value: SourceDocument };
type ParsedWithLayout = Parsed & { layout: Layout };

/** Reads a file as `readDocument` does and lays it out as `arrangeDocument` does unless told otherwise, in a process of its own; see `runLimited`. */
export async function parseDocument(file: File): Promise<Parsed | Refusal> {
  return refuseUnread(file) ?? runReader<Parsed>(file, "read");
}

/** The same, and the layout as recognised: finding it is part of what a hostile file can make slow. */
export async function parseWithLayout(file: File): Promise<ParsedWithLayout | Refusal> {
  return refuseUnread(file) ?? runReader<ParsedWithLayout>(file, "read-and-recognise");
}

/** No process is needed to refuse these. */
function refuseUnread({ bytes }: File): Refusal | null {
  if (bytes.length === 0) return { ok: false, code: "file-empty", detail: "" };
  if (bytes.length <= readLimits.fileBytes) return null;
  return { ok: false, code: "file-too-large", detail: `${readLimits.fileBytes / 1024 / 1024} MB` };
}

function runReader<Outcome>(
  { bytes, name, columnEdges, asWritten }: File,
  task: "read" | "read-and-recognise",
): Promise<Outcome | Refusal> {
  return runLimited<Outcome>({
    program: "parse-document-process.ts",
    parameters: [task, name, JSON.stringify(columnEdges ?? null), asWritten ? "as-written" : ""],
    input: bytes,
    milliseconds: readLimits.milliseconds,
  });
}
