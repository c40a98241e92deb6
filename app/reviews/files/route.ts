import { readForm } from "#api/read-body.ts";
import { readLimits } from "#lib/read/limits.ts";
import { importReview } from "#lib/usecases/report/import-review.ts";
import { act } from "../../act.ts";
import { isSameOrigin } from "../../is-same-origin.ts";

/** Makes a review of a report's json (field `file`) and goes to it; back to the list with what was wrong otherwise. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const form = await readForm(request, readLimits.fileBytes);
  if (form === "too-large") return goTo("/reviews?refused=file-too-large");
  const file = form === "bad" ? null : form.get("file");
  if (!(file instanceof File)) return goTo("/reviews?refused=not-a-report");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const made = await act("importReview", importReview, { bytes });
  return goTo(made.ok ? `/reviews/${made.value.key}` : `/reviews?refused=${made.code}`);
}

// Relative: behind a proxy the server does not know the address that the browser used.
function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location } });
}
