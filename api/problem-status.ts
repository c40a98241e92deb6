import type { RefusalCode } from "#lib/domain/issue.ts";

/** What can be wrong with a request itself, with who sent it, or with what it wants; and what use cases refuse. */
const own = {
  "bad-request": 400,
  "vendor-missing": 422,
  "sign-in": 401,
  "not-allowed": 403,
  "second-factor": 403,
  "not-found": 404,
  "no-such-operation": 404,
  "no-such-review": 404,
  "no-such-profile": 404,
  "no-such-cell": 404,
  "no-such-row": 404,
  "no-such-sheet": 404,
  "no-such-template": 422,
  "no-such-item": 422,
  "method-not-allowed": 405,
  "key-running": 409,
  "key-taken": 409,
  "already-there": 409,
  "two-judge": 409,
  changed: 412,
  "too-large": 413,
  "media-type": 415,
  "no-reason": 422,
  "title-empty": 422,
  "key-malformed": 422,
  "key-reused": 422,
  unreadable: 422,
  "other-list": 422,
  "too-many": 422,
  "not-a-report": 422,
  wrong: 422,
  "too-long": 422,
  "wrong-key": 422,
  "if-match-missing": 428,
  "too-many-requests": 429,
  internal: 500,
} as const;

/**
 * The HTTP status of each way in which a file is refused. 413: too much of it; 415: not a kind that is read; 422: the right kind, but nothing can be
 * made of it (RFC 9110, 15.5).
 */
export const fileStatus: Readonly<Record<RefusalCode, 413 | 415 | 422>> = {
  "file-too-large": 413,
  "archive-too-large": 413,
  "too-many-cells": 413,
  "too-much-text": 413,
  "line-too-long": 413,
  "too-many-pages": 413,
  "format-unsupported": 415,
  "file-empty": 422,
  "file-encrypted": 422,
  "file-damaged": 422,
  "no-text-layer": 422,
  "no-table": 422,
  "read-timeout": 422,
  "read-out-of-memory": 422,
};

export type ProblemCode = keyof typeof own | RefusalCode;

/** The HTTP status of each problem. */
export const problemStatus: Record<ProblemCode, number> = { ...own, ...fileStatus };

/** How a file may be refused. */
export const fileProblems = Object.keys(fileStatus) as RefusalCode[];

/** Codes of use cases that mean what others mean here. */
const SAME: Record<string, ProblemCode> = { newer: "changed" };

/** A use case's refusal as a problem. An unknown code is a bug, and said so. */
export function toProblemCode(code: string): ProblemCode {
  const known = SAME[code] ?? code;
  return Object.hasOwn(problemStatus, known) ? (known as ProblemCode) : "internal";
}
