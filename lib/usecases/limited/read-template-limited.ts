import { readLimits } from "#lib/read/limits.ts";
import type { TemplateReading } from "../templates/read-template.ts";
import { runLimited } from "./run-limited.ts";

/** `readTemplate` in a process of its own; see `runLimited`. */
export async function readTemplateLimited({
  bytes,
  name,
}: {
  bytes: Uint8Array;
  name: string;
}): Promise<TemplateReading> {
  if (bytes.length === 0) return { ok: false, code: "file-empty", detail: "" };
  return runLimited<TemplateReading>({
    program: "read-template-process.ts",
    parameters: [name],
    input: bytes,
    milliseconds: readLimits.milliseconds,
  });
}
