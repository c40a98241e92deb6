import { readForm } from "#api/read-body.ts";
import { columnEdgesSchema } from "#lib/domain/source-document.ts";
import { readLimits } from "#lib/read/limits.ts";
import { recallLayout } from "#lib/usecases/import/recall-layout.ts";
import { recallRows } from "#lib/usecases/import/recall-rows.ts";
import { recogniseReply } from "#lib/usecases/inquiries/receive-reply.ts";
import { parseWithLayout } from "#lib/usecases/limited/parse-document.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { answer, refuse } from "../answer.ts";

/**
 * Reads one file (field `file`) for a review (field `reviewKey`) and stores nothing: `{ document, layout, memory, reply }`, the
 * layout as a person confirmed it for an earlier sheet of this form, or null, and what people decided about its rows. A file that
 * answers questions of the review is known: `reply`, else null. `columnEdges` (JSON): where a person says that the columns of a PDF part;
 * `asWritten`, of any value: cells stay where the file has them.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const form = await readForm(request, readLimits.fileBytes);
  if (form === "too-large") return refuse("file-too-large", `${readLimits.fileBytes / 1024 / 1024} MB`);
  if (form === "bad") return refuse("bad-request");
  const file = form.get("file");
  const reviewKey = form.get("reviewKey");
  if (!(file instanceof File) || typeof reviewKey !== "string") return refuse("bad-request");
  const columnEdges = readEdges(form.get("columnEdges"));
  if (columnEdges === null) return refuse("bad-request");
  const asWritten = form.has("asWritten");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await act("parseWithLayout", parseWithLayout, { bytes, name: file.name, columnEdges, asWritten });
  if (!read.ok) return refuse(read.code, read.detail);
  const { value: document, layout: guess } = read;
  const [layout, memory, reply] = await Promise.all([
    act("recallLayout", recallLayout, guess),
    act("recallRows", recallRows, { fingerprint: guess.fingerprint, reviewKey }),
    act("recogniseReply", recogniseReply, { reviewKey, document }),
  ]);
  return answer({ document, layout, memory, reply });
}

/** Undefined where none are posted, null where what is posted are none. */
function readEdges(field: FormDataEntryValue | null): number[] | undefined | null {
  if (typeof field !== "string") return undefined;
  try {
    return columnEdgesSchema.safeParse(JSON.parse(field)).data ?? null;
  } catch {
    return null;
  }
}
