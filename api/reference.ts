import { type EventKind, eventName, eventSchemas } from "#lib/domain/event.ts";
import type { Language } from "#lib/domain/language.ts";
import { messagesFor } from "#lib/i18n/messages-for.ts";
import { openApiText, problemsOf, scopesOf } from "./openapi.ts";
import type { Operation, Tag } from "./operation.ts";
import { operations } from "./operations.ts";
import { problemStatus } from "./problem-status.ts";

/** One operation as a person reads it. Shapes are JSON schemas as text; "" where there is none. */
export type ReferenceLine = {
  id: string;
  method: string;
  path: string;
  sentence: string;
  scopes: readonly string[];
  locks: boolean;
  query: { name: string; shape: string; isOptional: boolean }[];
  body: { isForm: boolean; shape: string } | null;
  answer: { kind: "json" | "file" | "none"; shape: string };
  problems: readonly string[];
};

export type Reference = {
  parts: { tag: Tag; title: string; lines: ReferenceLine[] }[];
  problems: { code: string; status: number; sentence: string }[];
  shapes: { name: string; shape: string }[];
  events: { kind: string; sentence: string; shape: string }[];
};

type Content = { schema?: unknown } | undefined;
type Described = {
  parameters?: { in: string; name: string; required?: boolean; schema?: unknown }[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
};

const made = new Map<Language, Reference>();

/** The document as a page shows it, its sentences in a language: made once for each. */
export function referenceIn(language: Language): Reference {
  const reference = made.get(language) ?? makeReference(language);
  made.set(language, reference);
  return reference;
}

function makeReference(language: Language): Reference {
  const document = JSON.parse(openApiText()) as {
    paths: Record<string, Record<string, Described>>;
    webhooks: Record<string, { post: Described }>;
    components: { schemas: Record<string, unknown> };
  };
  const { api } = messagesFor(language);
  const sentences = api.operations as Record<string, string>;
  const byTag = Map.groupBy(operations, ({ tag }) => tag);
  return {
    parts: [...byTag].map(([tag, own]) => ({
      ...{ tag, title: api.tags[tag] },
      lines: own.map((operation) => {
        const described = document.paths[operation.path]?.[operation.method.toLowerCase()];
        return toLine(operation, { described, sentence: sentences[operation.id] ?? operation.id });
      }),
    })),
    events: (Object.keys(eventSchemas) as EventKind[]).map((kind) => ({
      ...{ kind, sentence: api.events[eventName(kind)] },
      shape: toText(document.webhooks[kind]?.post.requestBody?.content["application/json"]?.schema),
    })),
    problems: Object.entries(api.problems).map(([code, sentence]) => ({
      ...{ code, sentence, status: problemStatus[code as keyof typeof problemStatus] },
    })),
    shapes: Object.entries(document.components.schemas).map(([name, schema]) => ({ name, shape: toText(schema) })),
  };
}

type More = { described: Described | undefined; sentence: string };

function toLine(operation: Operation, { described, sentence }: More): ReferenceLine {
  const { id, method, path, locks, isForm, answer, status } = operation;
  const [body] = Object.values(described?.requestBody?.content ?? {});
  const said = described?.responses[status]?.content?.["application/json"];
  const query = (described?.parameters ?? []).filter((one) => one.in === "query");
  return {
    ...{ id, method, path, sentence, scopes: scopesOf(operation), locks: locks !== null },
    query: query.map(({ name, required = false, schema }) => ({
      name,
      isOptional: !required,
      shape: toText(schema, 0),
    })),
    body: body ? { isForm, shape: toText(body.schema) } : null,
    answer: { kind: answer === null ? "none" : answer === "file" ? "file" : "json", shape: toText(said?.schema) },
    problems: problemsOf(operation),
  };
}

const toText = (schema: unknown, indent = 2) => (schema === undefined ? "" : JSON.stringify(schema, null, indent));
