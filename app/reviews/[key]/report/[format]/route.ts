import { getLocale } from "next-intl/server";
import { languageSchema } from "#lib/domain/language.ts";
import { exportReport } from "#lib/usecases/report/export-report.ts";
import { act } from "../../../../act.ts";
import { fileResponse } from "../../../../file-response.ts";
import { readWish } from "../read-wish.ts";
import { reportFormats } from "../report-formats.ts";

type Context = { params: Promise<{ key: string; format: string }> };

/**
 * The report as a file to save: judged by the requirements of `?profile=` where there are some, with what the address chooses
 * (components/report/report-query.ts).
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key, format } = await params;
  const known = reportFormats.find((one) => one === format);
  const language = languageSchema.parse(await getLocale());
  const query = new URL(request.url).searchParams;
  const wish = known ? await readWish({ reviewKey: key, format: known, query, language }) : null;
  // Whoever has cancelled meanwhile waits for nothing any more.
  const report = wish && !request.signal.aborted ? await act("exportReport", exportReport, wish) : null;
  return report ? fileResponse(request, report) : new Response(null, { status: 404 });
}
