import { UsageError } from "./exit-codes.ts";
import { words } from "./words.ts";

/**
 * `--server URL`, wherever it stands among a command's words, and the rest of them. The address may not carry a name and a password: others on the machine
 * would see them.
 */
export function takeServer(parameters: readonly string[]): { server: URL | null; rest: string[] } {
  const at = parameters.findIndex((parameter) => parameter === "--server" || parameter.startsWith("--server="));
  if (at < 0) return { server: null, rest: [...parameters] };
  const isJoined = parameters[at] !== "--server";
  const address = isJoined ? parameters[at]?.slice("--server=".length) : parameters[at + 1];
  return { server: readAddress(address ?? ""), rest: parameters.toSpliced(at, isJoined ? 1 : 2) };
}

function readAddress(text: string): URL {
  const url = URL.parse(text);
  const isAddress = url !== null && ["http:", "https:"].includes(url.protocol) && url.search === "" && url.hash === "";
  if (!isAddress || url.username !== "" || url.password !== "") throw new UsageError(words("serverUsage"));
  return url;
}
