import { openApiText } from "#api/openapi.ts";

/** The document that describes /api/v1 for tools. It says nothing of what is stored. */
export function GET(): Response {
  return new Response(openApiText(), { headers: { "content-type": "application/json", "cache-control": "no-cache" } });
}
