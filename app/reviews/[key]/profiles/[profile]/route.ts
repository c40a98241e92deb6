import { getLocale } from "next-intl/server";
import { z } from "zod";
import { languageSchema } from "#lib/domain/language.ts";
import { requirementProfileSchema } from "#lib/domain/requirements.ts";
import { removeProfile, saveProfile } from "#lib/usecases/requirements/change-profiles.ts";
import { exportProfile, profileFormatSchema } from "#lib/usecases/requirements/export-profile.ts";
import { act } from "../../../../act.ts";
import { contentDisposition } from "../../../../content-disposition.ts";
import { isSameOrigin } from "../../../../is-same-origin.ts";
import { refuseProfile } from "../refuse-profile.ts";

type Context = { params: Promise<{ key: string; profile: string }> };

const MOST_BYTES = 2 * 1024 * 1024;
const basedOnSchema = z.number().int().min(1);
const savingSchema = z.object({ basedOn: basedOnSchema, profile: requirementProfileSchema });
const removalSchema = z.object({ basedOn: basedOnSchema });

/** The profile as a file to save: `format` is xlsx, or yaml where nothing is said. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key: reviewKey, profile: profileId } = await params;
  const format = profileFormatSchema.safeParse(new URL(request.url).searchParams.get("format") ?? "yaml");
  if (!format.success) return refuseProfile("bad-request", "format");
  const language = languageSchema.parse(await getLocale());
  const file = await act("exportProfile", exportProfile, { reviewKey, profileId, format: format.data, language });
  if (!file) return refuseProfile("no-such-profile", profileId);
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": contentDisposition(file.fileName),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}

/** Stores a profile over the revision that the person saw: `{ revision }`. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuseProfile("cross-site");
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return refuseProfile("bad-request");
  const order = savingSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return refuseProfile("bad-request", order.error.issues[0]?.path.join("."));
  const { key, profile: id } = await params;
  const saved = await act("saveProfile", saveProfile, { reviewKey: key, id, ...order.data });
  return saved.ok ? Response.json(saved.value) : refuseProfile(saved.code, saved.detail);
}

/** Removes a profile with its verdicts, if it is as the person saw it. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refuseProfile("cross-site");
  const order = removalSchema.safeParse(await request.json().catch(() => null));
  if (!order.success) return refuseProfile("bad-request");
  const { key, profile: id } = await params;
  const removed = await act("removeProfile", removeProfile, { reviewKey: key, id, ...order.data });
  return removed.ok ? new Response(null, { status: 204 }) : refuseProfile(removed.code, removed.detail);
}
