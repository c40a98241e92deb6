import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { DiffTarget, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";

const require = createRequire(import.meta.url);
let bindings: Promise<typeof import("@prisma/schema-engine-wasm/schema_engine_bg")> | undefined;

/** Prisma's schema engine over the database at `url` ("file:…", ":memory:" or "postgresql://…"). */
export async function openSchemaEngine({ url, schema }: { url: string; schema: string }): Promise<SchemaEngine> {
  // Once: the bindings keep views of the first instance's memory.
  bindings ??= loadBindings();
  const { SchemaEngine } = await bindings;
  const adapter = url.startsWith("postgresql:") ? new PrismaPg(url) : new PrismaBetterSqlite3({ url });
  return SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}

/** A Prisma schema, or "" for the empty database, as one side of a comparison. */
export function schemaTarget(content: string): DiffTarget {
  return content === "" ? { tag: "empty" } : { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

/** SQL that leads from one state to another; what it says when there is nothing to do depends on the database. */
export async function diffSchemas(engine: SchemaEngine, { from, to }: { from: DiffTarget; to: DiffTarget }) {
  const filters = { externalTables: [], externalEnums: [] };
  const result = await engine.diff({ from, to, script: true, exitCode: null, filters });
  return result.stdout ?? "";
}

/** By hand, because the package's own entry imports its .wasm file as a module, which Node does only with a warning. */
async function loadBindings() {
  const module = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = require.resolve("@prisma/schema-engine-wasm").replace(/schema_engine\.js$/, "schema_engine_bg.wasm");
  const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    "./schema_engine_bg.js": module as unknown as WebAssembly.ModuleImports,
  });
  (module as unknown as { __wbg_set_wasm: (wasm: WebAssembly.Exports) => void }).__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return module;
}
