import { afterAll, vi } from "vitest";

// Files of database tests share a worker, and with it the packages, which take longest to load. What our own modules keep
// for a process (tries in vain, what a provider said, outcomes) and the environment begin anew with each file.
vi.resetModules();
const before = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
