import fc from "fast-check";

// The same cases on every run, so that a change is judged by what it changes. Another number looks elsewhere:
// KURABE_SEED=1 npx vitest run
fc.configureGlobal({ seed: Number(process.env["KURABE_SEED"] ?? 20_260_801) });
