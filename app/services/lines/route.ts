import { z } from "zod";
import { listServices } from "#lib/usecases/registry/list-services.ts";
import { act } from "../../act.ts";
import { serviceQuerySchema, toServiceQuery } from "../service-query.ts";

const MOST_CHARACTERS = 2000;
const afterSchema = z.string().max(MOST_CHARACTERS);

/** The page of services after `?after=`, under the parameters of the page itself: `{ lines, total, musts, next }`. */
export async function GET(request: Request): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const after = afterSchema.safeParse(given["after"]);
  const { templateKey, ...query } = toServiceQuery(serviceQuerySchema.parse(given));
  if (!after.success || templateKey === undefined) return new Response(null, { status: 400 });
  const listed = await act("listServices", listServices, { ...query, templateKey, after: after.data });
  if (!listed) return new Response(null, { status: 404 });
  return Response.json(listed, { headers: { "cache-control": "no-store" } });
}
