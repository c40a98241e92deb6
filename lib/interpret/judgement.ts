import type { Flag, Status } from "#lib/domain/answer.ts";
import type { Stretch } from "./reading.ts";

/** What a rule decides: the status, which rule it was, how sure, on which words, and what else it noticed. */
export type Judgement = {
  status: Status;
  /** Rule id `group.rule`; its sentence is `rules.group.rule` in the catalogue `status`. */
  method: string;
  confidence: number;
  because: Stretch | null;
  flags: Flag[];
  conditions: Stretch[];
};

/** A judgement with nothing else noticed. */
export function judge(status: Status, method: string, confidence: number, because: Stretch | null = null): Judgement {
  return { status, method, confidence, because, flags: [], conditions: [] };
}

/** The same judgement with flags added, each once. */
export function withFlags(judgement: Judgement, ...flags: Flag[]): Judgement {
  return { ...judgement, flags: [...new Set([...judgement.flags, ...flags])] };
}
