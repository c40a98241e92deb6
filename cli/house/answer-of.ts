import { UsageError } from "../exit-codes.ts";
import { words } from "../words.ts";

type Asked<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;
type Answered<Data> = { ok: true; value: Data } | { ok: false; code: string; detail: string };

/**
 * What a server answers: a value, or the refusal that the use case itself would have given. What is no answer to what was asked (nobody there, no token, too many
 * requests) ends the command with a sentence.
 */
export async function answerOf<Data>(asked: Asked<Data>): Promise<Answered<Data>> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    throw new UsageError(words("serverSilent", { why: reasonOf(cause) }));
  });
  if (response.ok) return { ok: true, value: data as Data };
  const problem = readProblem(error);
  if (!problem) throw new UsageError(words("serverStrange", { answer: whereFrom(response) }));
  const { code, title, detail } = problem;
  if (code === "internal") throw new Error(title);
  if (GENERAL.includes(code)) throw new UsageError(words("serverRefuses", { why: title }));
  return { ok: false, code, detail };
}

/** The same where nothing but an answer makes sense. */
export async function mustAnswer<Data>(asked: Asked<Data>): Promise<Data> {
  const answer = await answerOf(asked);
  if (answer.ok) return answer.value;
  throw new UsageError(words("serverRefuses", { why: answer.code }));
}

/** What may be wrong whatever is asked. */
const GENERAL: readonly string[] = [
  "bad-request",
  "sign-in",
  "not-allowed",
  "too-many-requests",
  "no-such-operation",
  "key-running",
];

type Problem = { code: string; title: string; detail: string };

function readProblem(said: unknown): Problem | null {
  if (typeof said !== "object" || said === null || !("code" in said) || !("title" in said)) return null;
  const detail = "detail" in said ? String(said.detail) : "";
  return { code: String(said.code), title: String(said.title), detail };
}

/** Status and, where it sends elsewhere, the place. */
function whereFrom({ status, headers }: Response): string {
  return [status, headers.get("location") ?? ""].join(" ").trim();
}

/** fetch says "fetch failed"; why stands in its cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return String(cause);
  return "code" in cause && cause.message === "" ? String(cause.code) : cause.message;
}
