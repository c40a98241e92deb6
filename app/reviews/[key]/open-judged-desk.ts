import type { JudgedDesk } from "#components/comparison/judging/judged-desk.ts";
import { packJudged } from "#components/comparison/judging/pack-judged.ts";
import { judgeGrid } from "#lib/usecases/comparison/judge-grid.ts";
import { act } from "../../act.ts";

/** The review under one of its profiles, as its page takes it; null when there is none of that id. */
export async function openJudgedDesk(reviewKey: string, profileId: string): Promise<JudgedDesk | null> {
  const readAt = Date.now();
  const judged = await act("judgeGrid", judgeGrid, { reviewKey, profileId });
  return judged && { readAt, profileId, judged: packJudged(judged) };
}
