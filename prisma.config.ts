import { defineConfig } from "prisma/config";

// For Prisma's own commands at the desk; the program itself never reads this file.
// DATABASE_URL chooses the database and with it the history of migrations.
const url = process.env["DATABASE_URL"] ?? "file:./data/kurabe.db";
const provider = url.startsWith("file:") ? "sqlite" : "postgres";

export default defineConfig({
  schema: `generated/schema/${provider}.prisma`,
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url },
});
