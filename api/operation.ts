import { z } from "zod";
import type { Act } from "#lib/accounts/who-may.ts";
import type { PlainUseCase, UseCase } from "#lib/usecases/acting/act-as.ts";
import { type ParametersOf, pathParameters } from "./path-parameters.ts";
import type { ProblemCode } from "./problem-status.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Tag = "registry" | "reviews" | "sheets" | "requirements" | "judging" | "templates" | "outbox";

/** A use case, by the name under which the table of rights has it. */
type Deed<Input, Result> = { name: Act; run: UseCase<Input, Result> | PlainUseCase<Result> };

/** Names the use case that an operation stands on. */
export function act<Input, Result>(name: Act, run: UseCase<Input, Result>): Deed<Input, Result> {
  return { name, run };
}

/** What a use case gives where it does not refuse and there is something. */
type Good<Result> = Exclude<Result, null | false | { ok: false }>;

/** What was sent, checked. `seen`: what the operation under `locks` says, which the program has seen as it is. */
type Given<Params, Query, Body, Seen> = { params: Params; query: Query; body: Body; seen: Seen };

type Spec<Path extends string, Query extends z.ZodObject, Body extends z.ZodType, Input, Result, Answer, Seen> = {
  /** Its name in the document; its sentence stands in the catalogue `api` under `operations`. */
  id: string;
  tag: Tag;
  method: Method;
  /** Under /api/v1; parts in braces are in `pathParameters`. */
  path: Path;
  query?: Query;
  /** The body: JSON, or with `isForm` a form with a file. */
  body?: Body;
  isForm?: boolean;
  /** What is answered; not given: nothing (204). "file": a file to save. */
  answer?: z.ZodType<Answer> | "file";
  status?: 201;
  /** Refused unless `If-Match` names what this operation, at the same path, answers now. */
  locks?: Operation<Seen>;
  deed: Deed<Input, Result>;
  ask: (given: Given<ParametersOf<Path>, z.output<Query>, z.output<Body>, Seen>) => Input;
  /** Null: there is no such thing. */
  say?: (good: Good<Result>, given: Given<ParametersOf<Path>, z.output<Query>, z.output<Body>, Seen>) => Answer | null;
  /** The problem where there is no such thing: "not-found" where nothing else is said. */
  missing?: ProblemCode;
  /** How it may be refused, beside what holds for all. */
  problems?: readonly ProblemCode[];
};

/** One thing that a program can ask for. `Answer` is what it is answered. */
export type Operation<Answer = unknown> = {
  id: string;
  tag: Tag;
  method: Method;
  path: string;
  params: z.ZodObject;
  query: z.ZodObject;
  body: z.ZodType | null;
  isForm: boolean;
  answer: z.ZodType<Answer> | "file" | null;
  status: 200 | 201 | 204;
  locks: Operation | null;
  deed: Deed<unknown, unknown>;
  ask: (given: Given<unknown, unknown, unknown, unknown>) => unknown;
  say: (good: unknown, given: Given<unknown, unknown, unknown, unknown>) => unknown;
  missing: ProblemCode;
  problems: readonly ProblemCode[];
};

const nothing = z.strictObject({});

/** A line of the table of operations; what fits together is checked here, and forgotten behind it. */
export function operation<
  const Path extends string,
  Input,
  Result,
  Answer = undefined,
  Query extends z.ZodObject = typeof nothing,
  Body extends z.ZodType = z.ZodUndefined,
  Seen = undefined,
>(spec: Spec<Path, Query, Body, Input, Result, Answer, Seen>): Operation<Answer> {
  const { path, query, body, isForm = false, answer, locks, say, missing = "not-found", problems = [] } = spec;
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof typeof pathParameters);
  const line = {
    ...{ ...spec, isForm, missing, problems, query: query ?? nothing, body: body ?? null, locks: locks ?? null },
    params: z.object(Object.fromEntries(names.map((name) => [name, pathParameters[name]]))),
    answer: answer ?? null,
    status: spec.status ?? (answer === undefined ? 204 : 200),
    say: say ?? ((good: Good<Result>) => good),
  };
  // The types of one line tell nothing to who goes over all of them: what is sent is checked by the line's own schemas.
  return line as unknown as Operation<Answer>;
}
