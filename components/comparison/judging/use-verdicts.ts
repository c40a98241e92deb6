"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useRef, useState } from "react";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { BlindCell } from "#lib/domain/blind-verdict.ts";
import { isSameVerdict } from "#lib/domain/is-same-verdict.ts";
import type { GridVerdict } from "#lib/domain/judged-grid.ts";
import { opinions } from "#lib/domain/opinions.ts";
import type { Opinion, Verdict } from "#lib/domain/verdict.ts";
import { type CellPlace, placeText } from "../placement/find-doubt.ts";
import { postVerdict, type VerdictFailure } from "./post-verdict.ts";
import type { Judging } from "./use-judging.ts";

type VerdictOptions = {
  reviewKey: string;
  judging: Judging;
  /** The open cell. */
  cell: CellPlace | null;
  announce: (text: string) => void;
};

/** Two people about one answer: what this one says is not stored, what the other said counts until this one chooses. */
export type VerdictClash = CellPlace & { mine: Verdict | null; theirs: Verdict | null };

export type Verdicts = {
  /** What is said of the open cell; null: nothing. Where two judge it and not both have, what whoever looks said. */
  current: GridVerdict | null;
  /** Two judge the open cell; null: one does. */
  blind: BlindCell | null;
  /** Whose requirements judge; null: nobody's. */
  profileId: string | null;
  /** Who bears the risk of the open cell; null: nobody does. */
  risk: AcceptedRisk | null;
  /** Takes what the server said later. */
  update: Judging["update"];
  busy: boolean;
  failure: VerdictFailure | null;
  clash: VerdictClash | null;
  /** Says something of the open cell, or takes back what was said. */
  say: (verdict: Verdict | null) => Promise<boolean>;
  settle: (whose: "mine" | "theirs") => void;
  /** What is typed as the reason and not stored yet; null: nothing. */
  draft: string | null;
  onDraft: (text: string | null) => void;
  reasonRef: RefObject<HTMLTextAreaElement | null>;
};

const told = (verdict: GridVerdict | null): Verdict | null =>
  verdict && { opinion: verdict.opinion, reason: verdict.reason };

/** People's verdicts: said with one key, stored at once, never in place of what one has not seen. */
export function useVerdicts({ reviewKey, judging, cell, announce }: VerdictOptions) {
  const t = useTranslations("judging.verdict");
  // One after the other: the latest answer is the last one shown.
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(new Set<string>());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<VerdictFailure | null>(null);
  const [clash, setClash] = useState<VerdictClash | null>(null);
  const [typed, setTyped] = useState<{ place: string; text: string } | null>(null);
  const reasonRef = useRef<HTMLTextAreaElement>(null);
  const { judged, profileId, update } = judging;
  const place = placeText(cell);
  const isAsked = cell !== null && judged?.marks.requirements.some(({ item }) => item === cell.item) === true;
  const isHere = ({ item, sheetId }: { item: string; sheetId: string }) => `${item} ${sheetId}` === place;
  const blind = judged?.blind.find(isHere) ?? null;
  const own = blind?.own ? { ...blind.own, item: blind.item, sheetId: blind.sheetId } : null;
  const current = blind && !blind.opened ? own : (judged?.verdicts.find(isHere) ?? null);
  const draft = typed?.place === place ? typed.text : null;

  function store(at: CellPlace, verdict: Verdict | null, seen: Verdict | null): Promise<boolean> {
    waiting.current.add(placeText(at));
    setBusy(true);
    const turn = queue.current.then(async () => {
      const order = { profileId: profileId ?? "", item: at.item, sheetId: at.sheet, verdict, seen };
      const outcome = await postVerdict(reviewKey, order);
      waiting.current.delete(placeText(at));
      setBusy(waiting.current.size > 0);
      setFailure(outcome.kind === "failed" ? outcome.failure : null);
      setClash(outcome.kind === "changed" ? { ...at, mine: verdict, theirs: outcome.theirs } : null);
      if (outcome.kind !== "failed") update(outcome.desk);
      if (outcome.kind === "stored") announce(verdict ? t("stored", { opinion: t(verdict.opinion) }) : t("taken"));
      return outcome.kind === "stored";
    });
    queue.current = turn;
    return turn;
  }

  async function say(verdict: Verdict | null): Promise<boolean> {
    if (!cell || !isAsked || waiting.current.has(place)) return false;
    // Judging anew what rests on something that is no longer so says the same once more.
    if (isSameVerdict(verdict, told(current)) && !current?.stale) return true;
    const stored = await store(cell, verdict, told(current));
    if (stored) setTyped((now) => (now?.place === place ? null : now));
    return stored;
  }

  function settle(whose: "mine" | "theirs"): void {
    if (!clash) return;
    setClash(null);
    if (whose === "mine") void store(clash, clash.mine, clash.theirs);
  }

  const reason = draft ?? current?.reason ?? "";
  const sayByKey = (opinion: Opinion) => () => {
    if (isAsked) void say({ opinion, reason: reason.trim() });
    else announce(t("needsDetails"));
  };
  const keys: Record<string, () => void> = Object.fromEntries(
    opinions.map((opinion, index) => [String(index + 1), sayByKey(opinion)]),
  );
  const verdicts: Verdicts = {
    ...{ profileId, update, risk: judged?.risks.find(isHere) ?? null },
    ...{ current, blind, busy, failure, clash, say, settle, draft, reasonRef },
    onDraft: (text) => setTyped(text === null ? null : { place, text }),
  };
  return { verdicts, keys: { ...keys, "0": () => void say(null), r: () => reasonRef.current?.focus() } };
}
