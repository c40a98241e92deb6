import { isReady } from "#lib/usecases/database/is-ready.ts";
import { act } from "../../../act.ts";

const PATIENCE_MILLISECONDS = 3_000;

/** Says whether the server can do its work: 503 where the database does not answer in time. For who spreads requests over several servers. */
export async function GET(): Promise<Response> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MILLISECONDS).unref();
  });
  // Even who asks cannot be known without the database.
  const asked = act("isReady", isReady).catch(() => false);
  const ok = await Promise.race([asked, late]);
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } });
}
