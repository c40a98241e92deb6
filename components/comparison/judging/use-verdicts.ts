"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useRef, useState } from "react";
import type { AcceptedRisk } from "#lib/domain/accepted-risk.ts";
import type { BlindCell } from "#lib/domain/blind-verdict.ts";
import type { GridVerdict } from "#lib/domain/judged-grid.ts";
import { opinions } from "#lib/domain/opinions.ts";
import type { Opinion, Verdict } from "#lib/domain/verdict.ts";
import { type CellPlace, placeText } from "../placement/find-doubt.ts";
import { postVerdict, type VerdictFailure } from "./post-verdict.ts";
import { queueVerdicts, type Said, type Saying, type Seen, withOpinion, withReason } from "./queue-verdicts.ts";
import { type JudgedPlace, judgedText, useClashes, type VerdictClash } from "./use-clashes.ts";
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
  say: (opinion: Opinion | null) => void;
  /** Stores what is typed as the reason, where something is said. */
  keepReason: () => void;
  settle: (whose: "mine" | "theirs") => void;
  /** What is typed as the reason and not stored yet; null: nothing. */
  draft: string | null;
  onDraft: (text: string | null) => void;
  reasonRef: RefObject<HTMLTextAreaElement | null>;
};

const told = (verdict: GridVerdict | null): Verdict | null =>
  verdict && { opinion: verdict.opinion, reason: verdict.reason };

/** People's verdicts: said with one key, stored at once, never in place of what one has not seen. */
export function useVerdicts({ reviewKey, judging, cell, onCell, announce }: VerdictOptions) {
  const t = useTranslations("judging.verdict");
  const [inTurn] = useState(queueVerdicts);
  const [underWay, setUnderWay] = useState(0);
  const [failure, setFailure] = useState<VerdictFailure | null>(null);
  const [typed, setTyped] = useState<{ key: string; text: string } | null>(null);
  const reasonRef = useRef<HTMLTextAreaElement>(null);
  const { judged, profileId, update } = judging;
  const clashes = useClashes(profileId, cell);
  const place = placeText(cell);
  const key = cell && judgedText({ ...cell, profileId });
  const isAsked = cell !== null && judged?.marks.requirements.some(({ item }) => item === cell.item) === true;
  const isHere = ({ item, sheetId }: { item: string; sheetId: string }) => `${item} ${sheetId}` === place;
  const blind = judged?.blind.find(isHere) ?? null;
  const own = blind?.own ? { ...blind.own, item: blind.item, sheetId: blind.sheetId } : null;
  const current = blind && !blind.opened ? own : (judged?.verdicts.find(isHere) ?? null);
  const draft = typed?.key === key ? typed.text : null;

  async function send(at: JudgedPlace, verdict: Verdict | null, seen: Verdict | null): Promise<boolean> {
    const order = { profileId: at.profileId ?? "", item: at.item, sheetId: at.sheet, verdict, seen };
    const outcome = await postVerdict(reviewKey, order);
    const isStored = outcome.kind === "stored";
    setFailure(outcome.kind === "failed" ? outcome.failure : null);
    if (outcome.kind === "changed") {
      clashes.add({ ...at, mine: verdict, theirs: outcome.theirs });
      announce(t("notStored"));
    }
    if (isStored) clashes.clear(at);
    if (outcome.kind !== "failed") update(outcome.desk);
    if (isStored) announce(verdict ? t("stored", { opinion: t(verdict.opinion) }) : t("taken"));
    return isStored;
  }

  async function store(at: JudgedPlace, seen: Seen, saying: Saying): Promise<Said> {
    setUnderWay((count) => count + 1);
    const order = { key: judgedText(at), seen, say: saying };
    const said = await inTurn({ ...order, send: (verdict, before) => send(at, verdict, before) });
    setUnderWay((count) => count - 1);
    if (said === "behind") announce(t("notSaid"));
    return said;
  }

  async function tell(saying: Saying): Promise<void> {
    if (!cell || !isAsked) return announce(t("needsDetails"));
    const seen = { verdict: told(current), stale: current?.stale === true };
    const said = await store({ ...cell, profileId }, seen, saying);
    // What was typed since then is still to be stored.
    if (said === "stored") setTyped((now) => (now?.key === key && now.text === draft ? null : now));
  }

  function settle(whose: "mine" | "theirs"): void {
    const clash = clashes.here;
    if (!clash) return;
    clashes.clear(clash);
    if (whose === "mine") void store(clash, { verdict: clash.theirs, stale: false }, () => clash.mine);
  }

  const say = (opinion: Opinion | null) => void tell(opinion ? withOpinion(opinion, draft) : () => null);
  const keepReason = () => void (draft === null ? null : tell(withReason(draft)));
  const keys = Object.fromEntries(opinions.map((opinion, index) => [String(index + 1), () => say(opinion)]));
  const verdicts: Verdicts = {
    ...{ profileId, update, risk: judged?.risks.find(isHere) ?? null, busy: underWay > 0 },
    ...{ current, blind, failure, clash: clashes.here, say, keepReason, settle, draft, reasonRef },
    elsewhere: { count: clashes.others.length, open: () => clashes.others.slice(0, 1).forEach(onCell) },
    onDraft: (text) => setTyped(text === null || key === null ? null : { key, text }),
  };
  return { verdicts, keys: { ...keys, "0": () => say(null), r: () => reasonRef.current?.focus() } };
}
