import { readForm } from "#api/read-body.ts";
import { readLimits } from "#lib/read/limits.ts";
import { readTemplateLimited } from "#lib/usecases/limited/read-template-limited.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { answer, refuse } from "../../import/answer.ts";

/**
 * Reads an item list, or a checksheet to make one of, from a file (field `file`) and stores nothing: `{ template, from }`.
 * What is wrong with the file comes as `{ code: "faulty", faults }`.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuse("cross-site");
  const form = await readForm(request, readLimits.fileBytes);
  if (form === "too-large") return refuse("file-too-large", `${readLimits.fileBytes / 1024 / 1024} MB`);
  const file = form === "bad" ? null : form.get("file");
  if (!(file instanceof File)) return refuse("bad-request");
  const read = await act("readTemplateLimited", readTemplateLimited, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
  });
  if (read.ok) return answer({ template: read.template, from: read.from });
  if (read.code === "faulty") return Response.json({ code: read.code, faults: read.faults }, { status: 422 });
  return refuse(read.code, read.detail);
}
