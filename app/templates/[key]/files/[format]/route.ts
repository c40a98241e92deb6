import { getLocale } from "next-intl/server";
import { languageSchema } from "#lib/domain/language.ts";
import { exportTemplate, templateFormatSchema } from "#lib/usecases/templates/export-template.ts";
import { act } from "../../../../act.ts";
import { contentDisposition } from "../../../../content-disposition.ts";
import { versionSchema } from "../../version-schema.ts";

type Context = { params: Promise<{ key: string; format: string }> };

/** An item list as a file to save: its newest version, or the one that the address names. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, format: asked } = await params;
  const format = templateFormatSchema.safeParse(asked);
  const version = versionSchema.safeParse(new URL(request.url).searchParams.get("version") ?? undefined);
  if (!format.success || !version.success) return new Response(null, { status: 404 });
  const language = languageSchema.parse(await getLocale());
  const file = await act("exportTemplate", exportTemplate, {
    key,
    version: version.data,
    format: format.data,
    language,
  });
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": contentDisposition(file.fileName),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
