import { headers } from "next/headers";
import { LinkGone } from "#components/answer/link-gone.tsx";
import { isOverLinks } from "#lib/usecases/acting/guard-link.ts";

/** A link that opens nothing, answered as what is not there (404). */
export default async function LinkNotFound() {
  return <LinkGone over={await isOverLinks(await headers())} />;
}
