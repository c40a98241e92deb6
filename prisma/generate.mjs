// Generates the two database clients from prisma/models.prisma. Does nothing when they are there and nothing has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { providers, root, schemaSource } from "./schema-source.mjs";

const require = createRequire(import.meta.url);
const generated = path.join(root, "generated");
const stampFile = path.join(generated, "stamp");

/** Generates both clients unless they match models, program and Prisma's version. Throws with Prisma's own words. */
export function generateClients() {
  const stamp = currentStamp();
  const present = providers.every((provider) => existsSync(path.join(generated, provider, "client.ts")));
  if (present && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return { generated: false };
  mkdirSync(path.join(generated, "schema"), { recursive: true });
  // Prisma replaces what it generated before: a running server's files are gone for a moment only.
  for (const provider of providers) generateClient(provider);
  writeFileSync(stampFile, stamp);
  return { generated: true };
}

/** @param {import("./schema-source.mjs").Provider} provider */
function generateClient(provider) {
  const schema = path.join(generated, "schema", `${provider}.prisma`);
  writeFileSync(schema, schemaSource(provider));
  const manifest = require.resolve("prisma/package.json");
  const program = path.join(path.dirname(manifest), require(manifest).bin.prisma);
  const result = spawnSync(process.execPath, [program, "generate", "--schema", schema], {
    cwd: root,
    encoding: "utf8",
    env: {
      ...process.env,
      // Prisma fetches a schema engine that generation never runs. Any existing executable keeps it from the network.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (result.status !== 0) throw new Error(`prisma generate failed for ${provider}:\n${result.stdout}${result.stderr}`);
}

function currentStamp() {
  const hash = createHash("sha256");
  hash.update(require("prisma/package.json").version);
  for (const provider of providers) hash.update(schemaSource(provider));
  return hash.digest("hex");
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) generateClients();
