import type { Operation } from "./operation.ts";
import { judgingOperations } from "./operations/judging.ts";
import { outboxOperations } from "./operations/outbox.ts";
import { registryOperations } from "./operations/registry.ts";
import { requirementOperations } from "./operations/requirements.ts";
import { reviewOperations } from "./operations/reviews.ts";
import { sheetOperations } from "./operations/sheets.ts";
import { templateOperations } from "./operations/templates.ts";

/** All that programs can ask for. */
export const operations: readonly Operation[] = [
  ...registryOperations,
  ...reviewOperations,
  ...sheetOperations,
  ...requirementOperations,
  ...judgingOperations,
  ...templateOperations,
  ...outboxOperations,
];

/** The operation at a path under /api/v1, with the parts of the path by name; or which methods there are. */
export function findOperation(
  method: string,
  path: string,
): { ok: true; operation: Operation; params: Record<string, string> } | { ok: false; methods: readonly string[] } {
  const here = operations.flatMap((operation) => {
    const params = matchPath(operation.path, path);
    return params ? [{ ok: true as const, operation, params }] : [];
  });
  const wanted = method === "HEAD" ? "GET" : method;
  const found = here.find(({ operation }) => operation.method === wanted);
  return found ?? { ok: false, methods: here.map(({ operation }) => operation.method) };
}

function matchPath(form: string, path: string): Record<string, string> | null {
  const [wanted, given] = [form.split("/"), path.split("/")];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? "";
    const name = part.match(/^\{(\w+)\}$/)?.[1];
    if (name === undefined && part !== value) return null;
    if (name !== undefined) params[name] = decode(value);
  }
  return params;
}

/** A part that is not well-formed stays as it is: it names nothing. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
