// One source of models, a head for each database. Plain JavaScript: it runs before anything is generated.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const providers = /** @type {const} */ (["sqlite", "postgres"]);

/** @typedef {(typeof providers)[number]} Provider */

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * The whole Prisma schema for one database. Its client goes to `generated/<provider>`, as TypeScript that Node runs as it is.
 * @param {Provider} provider
 */
export function schemaSource(provider) {
  const models = readFileSync(new URL("./models.prisma", import.meta.url), "utf8");
  return `generator client {
  provider               = "prisma-client"
  output                 = "../${provider}"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = "ts"
}

datasource db {
  provider = "${provider === "sqlite" ? "sqlite" : "postgresql"}"
}

${models}`;
}
