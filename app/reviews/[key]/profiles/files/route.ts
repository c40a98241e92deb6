import { readForm } from "#api/read-body.ts";
import { readLimits } from "#lib/read/limits.ts";
import { createProfile } from "#lib/usecases/requirements/change-profiles.ts";
import { act } from "../../../../act.ts";
import { isSameOrigin } from "../../../../is-same-origin.ts";
import { refuseProfile } from "../refuse-profile.ts";

type Context = { params: Promise<{ key: string }> };

/** Stores a new requirement profile of this review from a file (field `file`): `{ id }`. Refusals as `{ code, detail }`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuseProfile("cross-site");
  const form = await readForm(request, readLimits.fileBytes);
  const file = typeof form === "string" ? null : form.get("file");
  if (!(file instanceof File)) return refuseProfile("bad-request", "file");
  const source = { kind: "file" as const, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  const made = await act("createProfile", createProfile, { reviewKey: (await params).key, source });
  return made.ok ? Response.json(made.value) : refuseProfile(made.code, made.detail);
}
