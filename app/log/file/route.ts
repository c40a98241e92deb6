import { exportLog } from "#lib/usecases/acting/open-log.ts";
import { act } from "../../act.ts";
import { download } from "../../download.ts";
import { logQuerySchema, toLogFilter } from "../log-query.ts";

/** The log as a file to save, under the parameters of its page. */
export async function GET(request: Request): Promise<Response> {
  const query = logQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const file = await act("exportLog", exportLog, toLogFilter(query));
  return download({ ...file, mediaType: "application/jsonl" });
}
