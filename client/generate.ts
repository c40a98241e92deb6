// Writes client/paths.ts anew: node client/generate.ts. After a change to an operation, or to the sentence that describes it.
import { writeFileSync } from "node:fs";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { openApiText } from "#api/openapi.ts";

export const pathsFile = path.join(import.meta.dirname, "paths.ts");

const HEAD =
  "// Made of the document that describes all operations (api/openapi.ts) by client/generate.ts: not to be changed by hand.\n\n";
const BLOB = ts.factory.createTypeReferenceNode("Blob");

/** What operations take and answer, as TypeScript types. Files are blobs. */
export async function describePaths(): Promise<string> {
  const nodes = await openapiTS(openApiText(), {
    // What has a default may be left out by who asks.
    defaultNonNullable: false,
    transform: ({ format }) => (format === "binary" ? BLOB : undefined),
  });
  return `${HEAD}${astToString(nodes)}`;
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  writeFileSync(pathsFile, await describePaths());
}
