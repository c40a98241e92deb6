import { getLocale } from "next-intl/server";
import { languageSchema } from "#lib/domain/language.ts";
import { exportSnapshot } from "#lib/usecases/decision/export-snapshot.ts";
import { act } from "../../../../../act.ts";
import { fileResponse } from "../../../../../file-response.ts";
import { reportFormats } from "../../../report/report-formats.ts";

type Context = { params: Promise<{ key: string; number: string; format: string }> };

/** The report of a signed decision, or its record, as a file to save. 409: the record is not what was signed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, number, format } = await params;
  const known = format === "record" ? format : reportFormats.find((one) => one === format);
  if (!known || !/^\d{1,6}$/.test(number)) return new Response(null, { status: 404 });
  const asked = languageSchema.safeParse(new URL(request.url).searchParams.get("language"));
  const language = asked.success ? asked.data : languageSchema.parse(await getLocale());
  const exported = await act("exportSnapshot", exportSnapshot, {
    reviewKey: key,
    number: Number(number),
    format: known,
    language,
  });
  if (!exported.ok) return new Response(null, { status: exported.code === "altered" ? 409 : 404 });
  return fileResponse(request, exported.file);
}
