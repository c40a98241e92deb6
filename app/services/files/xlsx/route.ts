import { getLocale } from "next-intl/server";
import { languageSchema } from "#lib/domain/language.ts";
import { exportServices } from "#lib/usecases/registry/export-services.ts";
import { act } from "../../../act.ts";
import { download } from "../../../download.ts";
import { serviceQuerySchema, toServiceQuery } from "../../service-query.ts";

/** All services that the page's own address finds, as a workbook to save. */
export async function GET(request: Request): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const language = languageSchema.parse(await getLocale());
  const query = { ...toServiceQuery(serviceQuerySchema.parse(given)), language };
  const file = await act("exportServices", exportServices, query);
  return file ? download(file) : new Response(null, { status: 404 });
}
