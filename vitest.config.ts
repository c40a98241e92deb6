import { defineConfig } from "vitest/config";

// One odd time zone for all tests: what only works in UTC or in Tokyo fails here.
process.env["TZ"] = "Pacific/Chatham";

const databaseTests = "{lib/{db,usecases},api,cli}/**/*.test.ts";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Vitest would leave one processor free: of two, half.
    maxWorkers: "100%",
    restoreMocks: true,
    setupFiles: ["lib/testing/fix-seed.ts"],
    reporters: ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "plain",
          // Nothing of what they test keeps a state: a worker loads each module once, not once a file, which is half the time.
          isolate: false,
          include: ["{lib,client,components,app,scripts,bench,templates}/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", databaseTests],
        },
      },
      {
        extends: true,
        // A PostgreSQL server runs beside these, and only when one of them is run.
        test: {
          name: "database",
          isolate: false,
          setupFiles: ["lib/testing/begin-afresh.ts"],
          include: [databaseTests],
          globalSetup: "lib/testing/databases-for-tests.ts",
          // Each of them starts processes; on a busy machine that takes its time.
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
