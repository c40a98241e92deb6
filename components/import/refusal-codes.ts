import type { RefusalCode } from "#lib/domain/issue.ts";

const ALL: Record<RefusalCode, true> = {
  "file-empty": true,
  "file-too-large": true,
  "file-encrypted": true,
  "file-damaged": true,
  "format-unsupported": true,
  "no-text-layer": true,
  "no-table": true,
  "archive-too-large": true,
  "too-many-cells": true,
  "too-much-text": true,
  "line-too-long": true,
  "too-many-pages": true,
  "read-timeout": true,
  "read-out-of-memory": true,
};

/** Every code by which the server may refuse a file; a record, so that a new one cannot be forgotten here. */
export const refusalCodes = Object.keys(ALL) as RefusalCode[];
