import { openApiDocument } from "#api/openapi.ts";

/** The document that describes /api/v1 for tools. It says nothing of what is stored. */
export function GET(): Response {
  return Response.json(openApiDocument(), { headers: { "cache-control": "no-cache" } });
}
