import { createHash } from "node:crypto";
import type { Actor } from "#lib/domain/actor.ts";
import { actAs, type UseCase } from "#lib/usecases/acting/act-as.ts";
import type { ExportedFile } from "#lib/usecases/report/exported-file.ts";
import type { Operation } from "./operation.ts";
import { type ProblemCode, toProblemCode } from "./problem-status.ts";

/** What came of an operation: JSON, a file, nothing to say, or a refusal. */
export type Outcome =
  | { kind: "json"; text: string }
  | { kind: "file"; file: ExportedFile }
  | { kind: "done" }
  | { kind: "problem"; code: ProblemCode; detail?: string | undefined };

type Asking = {
  operation: Operation;
  who: Actor;
  given: { params: unknown; query: unknown; body: unknown };
  ifMatch: string | null;
};

/** The ETag of an answer: the same as long as the answer is (RFC 9110, 8.8.3). */
export function etagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/** Runs the use case of an operation for somebody, over what they have seen where the operation locks something. */
export async function answerOperation(asking: Asking): Promise<Outcome> {
  const { operation, who, given } = asking;
  const seen = operation.locks ? await findSeen(asking, operation.locks) : undefined;
  if (seen && "kind" in seen) return seen;
  const all = { ...given, seen: seen?.value };
  const { name, run } = operation.deed;
  const input = operation.ask(all);
  const acted = await actAs({ who, act: name, run: run as UseCase<unknown, unknown>, input });
  if (!acted.ok) return { kind: "problem", code: acted.code };
  const { value } = acted;
  if (value === null) return { kind: "problem", code: operation.missing };
  if (isRefusal(value)) return { kind: "problem", code: toProblemCode(value.code), detail: value.detail };
  if (operation.answer === "file") return { kind: "file", file: value as ExportedFile };
  if (wasChanged(value)) return { kind: "problem", code: "changed" };
  if (operation.answer === null) return { kind: "done" };
  const said = operation.say(value, all);
  return said === null ? { kind: "problem", code: operation.missing } : { kind: "json", text: JSON.stringify(said) };
}

/** What stands there now, if it is what the program has seen. */
async function findSeen({ who, given, ifMatch }: Asking, locks: Operation): Promise<{ value: unknown } | Outcome> {
  if (ifMatch === null) return { kind: "problem", code: "if-match-missing" };
  const looking = { params: given.params, query: locks.query.parse({}), body: undefined };
  const stands = await answerOperation({ operation: locks, who, given: looking, ifMatch: null });
  if (stands.kind !== "json") return stands;
  if (!matches(ifMatch, etagOf(stands.text))) return { kind: "problem", code: "changed" };
  return { value: JSON.parse(stands.text) };
}

/** Whether a list of ETags names this one. */
export function matches(list: string, etag: string): boolean {
  return list.trim() === "*" || list.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

function isRefusal(value: unknown): value is { ok: false; code: string; detail?: string } {
  return typeof value === "object" && value !== null && "ok" in value && value.ok === false;
}

/** Somebody else decided between our look and the writing: the use case stored nothing, and says what stands there. */
function wasChanged(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("value" in value)) return false;
  const inner = value.value;
  return typeof inner === "object" && inner !== null && "changed" in inner && isTheirs(inner.changed);
}

const isTheirs = (changed: unknown) => typeof changed === "object" && changed !== null && "theirs" in changed;
