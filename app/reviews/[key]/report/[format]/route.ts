import { getLocale } from "next-intl/server";
import { languageSchema } from "#lib/domain/language.ts";
import { exportReport } from "#lib/usecases/export-report.ts";
import { fileResponse } from "../../../../file-response.ts";
import { reportFormats } from "../report-formats.ts";

type Context = { params: Promise<{ key: string; format: string }> };

/** The report as a file to save, judged by the requirements of `?profile=` where there are some. Never shown in place: it holds strangers' words. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, format } = await params;
  const known = reportFormats.find((one) => one === format);
  const language = languageSchema.parse(await getLocale());
  const profileId = new URL(request.url).searchParams.get("profile") ?? undefined;
  const report = known ? await exportReport({ reviewKey: key, format: known, language, profileId }) : null;
  if (!report) return new Response(null, { status: 404 });
  return fileResponse(report);
}
