import { type IssueCode, issueCodes } from "#lib/domain/issue.ts";
import type { Template } from "#lib/domain/template.ts";
import type { TemplateFault } from "#lib/template-file/template-fault.ts";

/** Why a file came to nothing: sentences under `templates.file.fault`, `issues` and `templates.editor.failure`. */
export type UnreadFile = { ok: false; name: string } & (
  | { kind: "faulty"; faults: TemplateFault[] }
  | { kind: "refused"; code: IssueCode; detail: string }
  | { kind: "failed"; code: "network" | "internal" }
);

/** What a file held: an item list, or a checksheet whose questions make one. */
export type ListFile = { ok: true; from: "list" | "rows"; template: Template; name: string } | UnreadFile;

/** Has a file read on the server, which stores nothing. */
export async function readListFile(file: File): Promise<ListFile> {
  const { name } = file;
  const form = new FormData();
  form.set("file", file);
  const response = await fetch("/api/templates/read", { method: "POST", body: form }).catch(() => null);
  if (!response) return { ok: false, kind: "failed", code: "network", name };
  const said: unknown = await response.json().catch(() => null);
  if (typeof said !== "object" || said === null) return { ok: false, kind: "failed", code: "internal", name };
  if (response.ok) {
    const { template, from } = said as { template: Template; from: "list" | "rows" };
    return { ok: true, from, template, name };
  }
  const { code, detail, faults } = said as { code?: unknown; detail?: unknown; faults?: TemplateFault[] };
  if (code === "faulty" && faults) return { ok: false, kind: "faulty", faults, name };
  const refusal = issueCodes.find((known) => known === code);
  return refusal
    ? { ok: false, kind: "refused", code: refusal, detail: String(detail ?? ""), name }
    : { ok: false, kind: "failed", code: "internal", name };
}
