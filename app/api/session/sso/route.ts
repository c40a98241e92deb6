import { beginSignOn } from "#lib/usecases/accounts/sign-on.ts";
import { act } from "../../../act.ts";
import { localPath } from "../../../local-path.ts";
import { seeOther } from "../../../see-other.ts";

/**
 * Leads to the company's provider, and from there to `back`. A link, not a form: browsers follow no form to another house (`form-action`), and all that is
 * kept is a question that nobody need answer.
 */
export async function GET(request: Request): Promise<Response> {
  const back = localPath(new URL(request.url).searchParams.get("back"));
  const begun = await act("beginSignOn", beginSignOn, { back, headers: request.headers });
  if (begun.ok) return seeOther(begun.address, begun.cookies);
  return seeOther(`/sign-in?${new URLSearchParams({ news: begun.code, back })}`);
}
