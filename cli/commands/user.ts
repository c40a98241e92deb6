import { parseArgs } from "node:util";
import { roleSchema } from "#lib/domain/actor.ts";
import { readSettings } from "#lib/env.ts";
import { invitePerson } from "#lib/usecases/accounts/govern-people.ts";
import { act } from "../act.ts";
import { UsageError } from "../exit-codes.ts";
import { printJson, printLines, say } from "../print.ts";
import { withDatabase } from "../with-database.ts";
import { words } from "../words.ts";

/** `kurabe user add EMAIL --role ROLE [--json]`: an account, and the link with which its owner sets a password. */
export async function userCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: parameters,
    options: { role: { type: "string" }, json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [verb, email] = positionals;
  const role = roleSchema.safeParse(values.role);
  if (verb !== "add" || email === undefined || positionals.length > 2 || !role.success) {
    throw new UsageError(words("userUsage", { roles: roleSchema.options.join(", ") }));
  }
  await withDatabase(async () => {
    const invited = await act("invitePerson", invitePerson, { email, role: role.data });
    if (!invited.ok) throw new UsageError(words(invited.code === "taken" ? "userTaken" : "userEmail", { email }));
    const link = addressOf(`/enter/${invited.token}`);
    if (values.json) return printJson({ email, role: role.data, link });
    say(words("userAdded", { email, role: role.data }));
    printLines([link]);
  });
}

/** Under the address by which people reach the server, as far as the settings say. */
function addressOf(path: string): string {
  const settings = readSettings(process.env);
  const base = settings.ok ? (settings.value.PUBLIC_URL ?? `http://localhost:${settings.value.PORT}`) : undefined;
  return new URL(path, base).href;
}
