import { finishSignOn } from "#lib/usecases/accounts/sign-on.ts";
import { act } from "../../../../act.ts";
import { localPath } from "../../../../local-path.ts";
import { seeOther } from "../../../../see-other.ts";

/** Where the company's provider sends people back to, with its answer in the address. */
export async function GET(request: Request): Promise<Response> {
  const finished = await act("finishSignOn", finishSignOn, { address: request.url, headers: request.headers });
  if (finished.ok) return seeOther(localPath(finished.back), finished.cookies);
  return seeOther(`/sign-in?${new URLSearchParams({ news: finished.code })}`);
}
