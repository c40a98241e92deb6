import { z } from "zod";
import { requirementProfileSchema } from "#lib/domain/requirements.ts";
import { createProfile } from "#lib/usecases/requirements/change-profiles.ts";
import { readyProfiles } from "#lib/usecases/requirements/ready-profiles.ts";
import { act } from "../../../act.ts";
import { isSameOrigin } from "../../../is-same-origin.ts";
import { refuseProfile } from "./refuse-profile.ts";

type Context = { params: Promise<{ key: string }> };

/** A list of 2,000 requirements with long conditions stays far below. */
const MOST_BYTES = 2 * 1024 * 1024;

const sourceSchema = z.union([
  z.object({ kind: z.literal("ready"), name: z.enum(readyProfiles) }),
  z.object({ kind: z.literal("given"), profile: requirementProfileSchema }),
]);

/** Stores a new requirement profile of this review: `{ id }`. Refusals as `{ code, detail }`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuseProfile("cross-site");
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return refuseProfile("bad-request");
  const source = sourceSchema.safeParse(await request.json().catch(() => null));
  if (!source.success) return refuseProfile("bad-request", source.error.issues[0]?.path.join("."));
  const made = await act("createProfile", createProfile, { reviewKey: (await params).key, source: source.data });
  return made.ok ? Response.json(made.value) : refuseProfile(made.code, made.detail);
}
