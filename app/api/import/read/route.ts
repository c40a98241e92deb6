import { readLimits } from "#lib/read/limits.ts";
import { parseDocument } from "#lib/usecases/parse-document.ts";
import { answer, refuse } from "../answer.ts";
import { isSameOrigin } from "../is-same-origin.ts";
import { readForm } from "../read-form.ts";

/** Reads one file (field `file`) into a `SourceDocument`, and stores nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const form = await readForm(request, readLimits.fileBytes);
  if (form === "too-large") return refuse("file-too-large", megabytes(readLimits.fileBytes));
  if (form === "bad") return refuse("bad-request");
  const file = form.get("file");
  if (!(file instanceof File)) return refuse("bad-request");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await parseDocument({ bytes, name: file.name });
  return read.ok ? answer(read.value) : refuse(read.code, read.detail);
}

function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}
