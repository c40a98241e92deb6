import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject } from "zod-openapi";
import { ruleOf } from "#lib/accounts/who-may.ts";
import { tokenScopeSchema } from "#lib/domain/api-token.ts";
import { type EventKind, eventName, eventSchemas } from "#lib/domain/event.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { mediaTypes } from "#lib/usecases/report/exported-file.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { problemSchema } from "./problem.ts";
import { type ProblemCode, problemStatus } from "./problem-status.ts";

// Of the interface, not of the program: what is added leaves it, what would break a program raises the first number.
const VERSION = "1.0.0";

/** What may be wrong whatever is asked. */
const ALWAYS: ProblemCode[] = [
  "bad-request",
  "sign-in",
  "second-factor",
  "not-allowed",
  "too-many-requests",
  "internal",
];

const { api } = messagesFor("en");

/** The scopes that a token needs for an operation: one of them. */
export function scopesOf({ deed }: Operation): string[] {
  const { rights } = ruleOf(deed.name);
  return tokenScopeSchema.options.filter((scope) => rights.includes(scope));
}

/** How an operation may be refused. */
export function problemsOf({ body, isForm, method, params, locks, missing, problems }: Operation): ProblemCode[] {
  const hasParams = Object.keys(params.shape).length > 0;
  return [
    ...new Set<ProblemCode>([
      ...ALWAYS,
      ...(hasParams
        ? (["not-found", missing, ...("review" in params.shape ? (["no-such-review"] as const) : [])] as const)
        : []),
      ...(body ? (["media-type", isForm ? "file-too-large" : "too-large"] as const) : []),
      ...(method === "POST" ? (["key-running", "key-reused"] as const) : []),
      ...(locks ? ([locks.missing, "if-match-missing", "changed"] as const) : []),
      ...problems,
    ]),
  ];
}

let text = "";

/**
 * The document that describes all of it (OpenAPI 3.1, as JSON), made of the same schemas by which requests are checked. It is made once: anybody
 * may ask for it, as often as they like.
 */
export function openApiText(): string {
  text ||= JSON.stringify(describeAll());
  return text;
}

function describeAll() {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return createDocument({
    openapi: "3.1.1",
    info: { title: "Kurabe", version: VERSION, description: Object.values(api.page.rule).join("\n\n") },
    servers: [{ url: "/api/v1" }],
    tags: Object.entries(api.tags).map(([name, description]) => ({ name, description })),
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    paths: Object.fromEntries(
      [...byPath].map(([path, here]) => [
        path,
        Object.fromEntries(here.map((operation) => [operation.method.toLowerCase(), describeOperation(operation)])),
      ]),
    ),
    webhooks: Object.fromEntries(
      (Object.keys(eventSchemas) as EventKind[]).map((kind) => [kind, { post: describeEvent(kind) }]),
    ),
  });
}

/** What a webhook is sent (docs/decisions/040). */
function describeEvent(kind: EventKind): ZodOpenApiOperationObject {
  const message = z.object({ type: z.literal(kind), timestamp: z.iso.datetime(), data: eventSchemas[kind] });
  const header = z.object({
    "webhook-id": z.string(),
    "webhook-timestamp": z.string(),
    "webhook-signature": z.string(),
  });
  return {
    ...{ summary: api.events[eventName(kind)], requestParams: { header } },
    requestBody: { required: true, content: { "application/json": { schema: message } } },
    responses: { "2XX": { description: "It came" }, "410": { description: "Nothing is wanted there any more" } },
  };
}

function describeOperation(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, params, query, body, isForm } = operation;
  return {
    ...{ operationId: id, tags: [tag], summary: sentenceOf(id), security: [{ token: scopesOf(operation) }] },
    requestParams: { path: params, query, header: headersOf(operation) },
    ...(body && {
      requestBody: {
        required: true,
        content: { [isForm ? "multipart/form-data" : "application/json"]: { schema: body } },
      },
    }),
    responses: { ...describeAnswer(operation), ...describeProblems(operation) },
  };
}

const sentenceOf = (id: string) => (api.operations as Record<string, string>)[id] ?? id;

function headersOf({ method, locks }: Operation): z.ZodObject {
  return z.object({
    ...(locks && { "If-Match": z.string() }),
    ...(method === "POST" && { "Idempotency-Key": z.string().min(1).max(200).optional() }),
    ...(method === "GET" && { "If-None-Match": z.string().optional() }),
  });
}

function describeAnswer({ answer, status }: Operation): ZodOpenApiOperationObject["responses"] {
  if (answer === null) return { [status]: { description: "Done" } };
  const file = z.string().meta({ override: { type: "string", format: "binary" } });
  const types = [...new Set(Object.values(mediaTypes))];
  const content =
    answer === "file"
      ? Object.fromEntries(types.map((type) => [type, { schema: file }]))
      : { "application/json": { schema: answer } };
  const headers = z.object({ ETag: z.string().optional() });
  return { [status]: { description: "Done", headers, content } };
}

function describeProblems(operation: Operation): ZodOpenApiOperationObject["responses"] {
  const byStatus = Map.groupBy(problemsOf(operation), (code) => problemStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.join(", "), content: { "application/problem+json": { schema: problemSchema } } },
    ]),
  );
}
