import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";
import { may } from "../lib/accounts/may.ts";
import { type Act, whoMay } from "../lib/accounts/who-may.ts";
import type { Actor } from "../lib/domain/actor.ts";

// Of the example: no text of the product names them.
const SECRETS = /ManageEngine|ミナト|Northlight/;
const METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH"];
/** What is open to everybody: the way in, a link that opens nothing, that the server lives, and what programs can ask for. */
export const OPEN = /^\/(sign-in|enter\/|answer\/|api\/health|api\/session|api\/openapi[.]json|api\/docs|icon)/;

const KNOWN: Record<string, string> = {
  ...{ key: "example", review: "example", template: "mic-cloud" },
  ...{ item: "backup-interval", number: "1", format: "xlsx", row: "x" },
};
const withExample = (route: string) => route.replace(/\[(\w+)\]/g, (_, name: string) => KNOWN[name] ?? "x");

/** Addresses of the build that are no file of the framework, with the parameters of the example, each with the file behind it. */
function readManifest(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8")) as Record<string, string>;
  const own = Object.entries(manifest).filter(([, route]) => !route.startsWith("/_"));
  return new Map(own.map(([file, route]) => [withExample(route), file]));
}

/** Every address of the build, and of every operation for programs. */
async function listRoutes(context: APIRequestContext): Promise<string[]> {
  const described = (await (await context.get("/api/openapi.json")).json()) as { paths: Record<string, unknown> };
  const operations = Object.keys(described.paths).map((path) =>
    withExample(`/api/v1${path.replace(/\{(\w+)\}/g, "[$1]")}`),
  );
  return [...new Set([...readManifest().keys(), ...operations])].toSorted();
}

/** What is sent along, and which addresses are left out. `but`: what would end the session of who crawls. `own`: by the methods alone that an address has. */
type Crawl = { but?: string; own?: boolean; methods?: readonly string[]; headers?: Record<string, string> };

/** What programs ask for is asked as a look alone: it looks at no cookie (the crawl by all methods shows it). */
function methodsOf(route: string): string[] {
  const file = readManifest().get(route);
  if (!file?.endsWith("/route")) return ["GET"];
  const source = read(fileOf(file));
  return METHODS.filter((method) => new RegExp(`\\b(function|as) ${method}\\b`).test(source));
}

type Answered = { line: string; status: number; reaches: boolean };

async function ask(
  context: APIRequestContext,
  { but, own = false, methods = METHODS, headers = {} }: Crawl,
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const route of (await listRoutes(context)).filter((one) => one !== but)) {
    const present = own ? methodsOf(route) : METHODS;
    // Together: each by itself leaves this process or the server waiting for the other.
    const one = async (method: string): Promise<Answered> => {
      const answer = await context.fetch(route, { method, headers, maxRedirects: 0, failOnStatusCode: false });
      const location = answer.headers()["location"] ?? "";
      const reaches = answer.status() < 400 && !/refused|failed/.test(location);
      if (!reaches) expect([route, method, SECRETS.test(await answer.text())]).toEqual([route, method, false]);
      return { line: `${method} ${route}`, status: answer.status(), reaches };
    };
    answered.push(...(await Promise.all(methods.filter((method) => present.includes(method)).map(one))));
  }
  return answered;
}

/** Which addresses answer with something, by method; none of those that refuse may say anything of what is stored. */
export async function crawl(context: APIRequestContext, options: Crawl = {}): Promise<string[]> {
  return (await ask(context, options)).filter(({ reaches }) => reaches).map(({ line }) => line);
}

/** What a page of elsewhere, in the browser of who is signed in, would change: each address that does not refuse it before it looks at anything. */
export async function crawlFromElsewhere(context: APIRequestContext): Promise<string[]> {
  const headers = { "sec-fetch-site": "cross-site", origin: "https://elsewhere.example.com" };
  const answered = await ask(context, { own: true, methods: METHODS.slice(1), headers });
  // 405: there is no such method; 401: it looks at no cookie.
  const refused = ({ line, status }: Answered) =>
    [403, 405].includes(status) || (status === 401 && line.includes(" /api/v1/"));
  return answered.filter((one) => isOfRoute(one.line) && !refused(one)).map(({ line, status }) => `${line} ${status}`);
}

/** Pages take server actions alone, whose origin the framework checks; the journey of accounts tries one. */
function isOfRoute(line: string): boolean {
  return (
    readManifest()
      .get(line.split(" ")[1] ?? "")
      ?.endsWith("/route") ?? true
  );
}

/** Of what answered: addresses behind which stand use cases of which the table lets this actor do none. */
export function beyondTable(answering: readonly string[], who: Actor): string[] {
  const files = readManifest();
  return answering.filter((line) => {
    const [method = "", route = ""] = line.split(" ");
    const file = files.get(route);
    const acts = file ? actsIn(fileOf(file), method) : [];
    return acts.length > 0 && !acts.some((act) => may(who, { act, reviewKey: "example" }) === "yes");
  });
}

function fileOf(name: string): string {
  const path = join("app", name);
  return existsSync(`${path}.tsx`) ? `${path}.tsx` : `${path}.ts`;
}

/** The use cases that a file calls for a method, and what it takes hold of beside it. */
function actsIn(file: string, method: string): Act[] {
  if (!existsSync(file)) return [];
  const source = readFileSync(file, "utf8");
  const [shared = "", ...parts] = source.split(/(?=^export (?:default )?async function )/m);
  const own = parts.filter((part) => !/^export async function [A-Z]+\(/.test(part) || part.includes(` ${method}(`));
  const beside = [...source.matchAll(/from "(\.[^"]*\.tsx?)"/g)].map(([, path = ""]) => join(dirname(file), path));
  const texts = [shared, ...own, ...beside.filter((path) => !/actions?\.ts$/.test(path)).map(read)];
  const named = texts.flatMap((text) => [...text.matchAll(/\bact\(\s*"(\w+)"/g)].map(([, act = ""]) => act));
  return named.filter((act): act is Act => act in whoMay);
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
