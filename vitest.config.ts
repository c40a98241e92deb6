import { defineConfig } from "vitest/config";

// One odd time zone for all tests: what only works in UTC or in Tokyo fails here.
process.env["TZ"] = "Pacific/Chatham";

export default defineConfig({
  test: {
    include: ["{lib,cli,components,app,scripts,bench,templates}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    restoreMocks: true,
    reporters: ["default"],
  },
});
