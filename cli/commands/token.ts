import { parseArgs } from "node:util";
import { tokenOrderSchema, tokenScopeSchema } from "#lib/domain/api-token.ts";
import { issueToken, listTokensOf, withdrawToken } from "#lib/usecases/accounts/own-tokens.ts";
import { act } from "../act.ts";
import { UsageError } from "../exit-codes.ts";
import { printJson, printLines, say } from "../print.ts";
import { withDatabase } from "../with-database.ts";
import { words } from "../words.ts";

const DAYS = "90";

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? "–";

/** `kurabe token create --for EMAIL --name NAME [--scope SCOPE]… [--days DAYS]`, `token list --for EMAIL`, `token revoke ID`; all with `[--json]`. */
export async function tokenCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: {
      for: { type: "string" },
      name: { type: "string" },
      scope: { type: "string", multiple: true, default: ["see"] },
      days: { type: "string", default: DAYS },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [verb, id] = positionals;
  const { for: email, json } = values;
  if (verb === "create" && email !== undefined && positionals.length === 1) return createToken({ ...values, email });
  if (verb === "list" && email !== undefined && positionals.length === 1) return listTokens({ email, json });
  if (verb === "revoke" && id !== undefined && positionals.length === 2) return revokeToken({ id, json });
  throw new UsageError(usage());
}

const usage = () => words("tokenUsage", { scopes: tokenScopeSchema.options.join(", ") });

type Creating = { email: string; name?: string | undefined; scope: string[]; days: string; json: boolean };

const whyNot = { missing: "noSuchUser", "too-many": "tokenNotMade", "not-allowed": "tokenTooWide" } as const;

async function createToken({ email, name, scope, days, json }: Creating): Promise<void> {
  const order = tokenOrderSchema.safeParse({ name, scopes: scope, days });
  if (!order.success) throw new UsageError(usage());
  await withDatabase(async () => {
    const made = await act("issueToken", issueToken, { email, ...order.data });
    if (!made.ok) throw new UsageError(words(whyNot[made.code], { email }));
    const { id, scopes, expiresAt } = made.line;
    if (json) return printJson({ id, name: made.line.name, scopes, expiresAt, token: made.token });
    say(words("tokenMade", { email, scopes: scopes.join(", "), day: day(expiresAt) }));
    printLines([made.token]);
  });
}

async function listTokens({ email, json }: { email: string; json: boolean }): Promise<void> {
  await withDatabase(async () => {
    const lines = await act("listTokensOf", listTokensOf, { email });
    if (!lines) throw new UsageError(words("noSuchUser", { email }));
    if (json) return printJson(lines);
    printLines(
      lines.map(({ id, name, scopes, expiresAt, lastUsedAt }) => {
        return [id, name, scopes.join(","), day(expiresAt), day(lastUsedAt)].join("\t");
      }),
    );
  });
}

async function revokeToken({ id, json }: { id: string; json: boolean }): Promise<void> {
  await withDatabase(async () => {
    if (!(await act("withdrawToken", withdrawToken, { id }))) throw new UsageError(words("noSuchToken", { id }));
    if (json) printJson({ id, revoked: true });
    else say(words("tokenRevoked", { id }));
  });
}
