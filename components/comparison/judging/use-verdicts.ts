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
import { useClashes, type VerdictClash } from "./use-clashes.ts";
import type { Judging } from "./use-judging.ts";

type VerdictOptions = {
  reviewKey: string;
  judging: Judging;
  /** The open cell. */
  cell: CellPlace | null;
  /** Opens another. */
  onCell: (cell: CellPlace) => void;
  announce: (text: string) => void;
};

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
  /** At the open cell; null: there is none. */
  clash: VerdictClash | null;
  /** At other cells, from which one went on before the answer had come: so many, and the way to the first. */
  elsewhere: { count: number; open: () => void };
  /** Says something of the open cell, or takes back what was said. */
  say: (verdict: Verdict | null) => Promise<boolean>;
  settle: (whose: "mine" | "theirs") => void;
  /** What is typed as the reason and not stored yet; null: nothing. */
  draft: string | null;
  onDraft: (text: string | null) => void;
  reasonRef: RefObject<HTMLTextAreaElement | null>;
};

/** What came of one saying. */
type Turn = { place: string; verdict: Verdict | null; isStored: boolean };

const told = (verdict: GridVerdict | null): Verdict | null =>
  verdict && { opinion: verdict.opinion, reason: verdict.reason };

/** People's verdicts: said with one key, stored at once, never in place of what one has not seen. */
export function useVerdicts({ reviewKey, judging, cell, onCell, announce }: VerdictOptions) {
  const t = useTranslations("judging.verdict");
  // One after the other: the latest answer is the last one shown.
  const queue = useRef<Promise<Turn | null>>(Promise.resolve(null));
  const waiting = useRef(new Set<string>());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<VerdictFailure | null>(null);
  const clashes = useClashes(cell);
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

  function store(at: CellPlace, verdict: Verdict | null, seen: Verdict | null): Promise<Turn> {
    waiting.current.add(placeText(at));
    setBusy(true);
    const turn = queue.current.then(async () => {
      const order = { profileId: profileId ?? "", item: at.item, sheetId: at.sheet, verdict, seen };
      const outcome = await postVerdict(reviewKey, order);
      waiting.current.delete(placeText(at));
      setBusy(waiting.current.size > 0);
      setFailure(outcome.kind === "failed" ? outcome.failure : null);
      if (outcome.kind === "changed") {
        clashes.add({ ...at, mine: verdict, theirs: outcome.theirs });
        announce(t("notStored"));
      }
      if (outcome.kind === "stored") clashes.clear(at);
      if (outcome.kind !== "failed") update(outcome.desk);
      if (outcome.kind === "stored") announce(verdict ? t("stored", { opinion: t(verdict.opinion) }) : t("taken"));
      return { place: placeText(at), verdict, isStored: outcome.kind === "stored" };
    });
    queue.current = turn;
    return turn;
  }

  async function say(verdict: Verdict | null): Promise<boolean> {
    if (!cell || !isAsked) return false;
    let seen = { verdict: told(current), stale: current?.stale === true };
    // What one said a moment ago is what one has seen, once it is stored: a quick key is not lost.
    while (waiting.current.has(place)) {
      const before = await queue.current;
      if (before?.place !== place || !before.isStored) return false;
      seen = { verdict: before.verdict, stale: false };
    }
    // Judging anew what rests on something that is no longer so says the same once more.
    if (isSameVerdict(verdict, seen.verdict) && !seen.stale) return true;
    const { isStored } = await store(cell, verdict, seen.verdict);
    if (isStored) setTyped((now) => (now?.place === place ? null : now));
    return isStored;
  }

  function settle(whose: "mine" | "theirs"): void {
    const clash = clashes.here;
    if (!clash) return;
    clashes.clear(clash);
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
    ...{ current, blind, busy, failure, clash: clashes.here, say, settle, draft, reasonRef },
    elsewhere: { count: clashes.others.length, open: () => clashes.others.slice(0, 1).forEach(onCell) },
    onDraft: (text) => setTyped(text === null ? null : { place, text }),
  };
  return { verdicts, keys: { ...keys, "0": () => void say(null), r: () => reasonRef.current?.focus() } };
}
