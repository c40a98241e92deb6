import type { Refusal, RefusalCode } from "#lib/domain/issue.ts";

/** A refusal as a value. `detail` names the limit, the format or the part; never a library's own words or a stack. */
export function refuse(code: RefusalCode, detail = ""): Refusal {
  return { ok: false, code, detail };
}

/** A refusal from deep within a reader, as soon as a limit is passed; the door makes a value of it. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, detail = "") {
    super(code);
    this.refusal = refuse(code, detail);
  }
}
