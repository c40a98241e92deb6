import type { Refusal, RefusalCode } from "#lib/domain/issue.ts";

/** A refusal as a value. `detail` names the limit, the format or the part; never a library's own words or a stack. */
export function refuse(code: RefusalCode, detail = ""): Refusal {
  return { ok: false, code, detail };
}
