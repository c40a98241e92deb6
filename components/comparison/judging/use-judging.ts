"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import type { JudgedGrid } from "#lib/domain/judged-grid.ts";
import { chosenProfile } from "./chosen-profile.ts";
import { fetchJudged } from "./fetch-judged.ts";
import type { JudgedDesk } from "./judged-desk.ts";
import { unpackJudged } from "./pack-judged.ts";

/** A stored requirement profile, as it is chosen. */
export type ProfileLine = { id: string; name: string };

type JudgingOptions = {
  reviewKey: string;
  profiles: readonly ProfileLine[];
  /** As the address says: an id, "none", or "" for the first. */
  wanted: string;
  /** What the server had judged before it sent the page. */
  first: JudgedDesk | null;
  /** When the comparison shown was read: after a decision it may be judged otherwise. */
  readAt: number;
};

export type Judging = {
  /** Null: nothing is judged. */
  profileId: string | null;
  /** Null: nothing is judged, or not yet. */
  judged: JudgedGrid | null;
  failed: boolean;
  retry: () => void;
  /** Asks once more, for others have judged. What is shown stays until the answer has come. */
  renew: () => void;
  /** Asks as well, and shows nothing yet: `held` says whether it came to something else. */
  look: () => void;
  held: boolean;
  /** Shows what `look` found. */
  showHeld: () => void;
  /** Takes what the server said later. */
  update: (desk: JudgedDesk) => void;
};

// The way back in the browser shows a page as it was read once; a verdict given since must not come undone with it.
const newest = new Map<string, JudgedDesk>();

function later(a: JudgedDesk | null, b: JudgedDesk | null): JudgedDesk | null {
  return a && (!b || a.readAt >= b.readAt) ? a : b;
}

/** Whether one was read later than the other and says something else. */
function isOther(found: JudgedDesk, shown: JudgedDesk): boolean {
  return found.readAt > shown.readAt && found.judged !== shown.judged;
}

/** What the chosen requirements make of the comparison. Marks only: reasons come with an opened cell. */
export function useJudging({ reviewKey, profiles, wanted, first, readAt }: JudgingOptions): Judging {
  const profileId = chosenProfile(profiles, wanted);
  const [known, setKnown] = useState<ReadonlyMap<string, JudgedDesk>>(() => new Map(newest));
  const [failed, setFailed] = useState("");
  const [attempt, setAttempt] = useState(0);
  const given = first?.profileId === profileId ? first : null;
  const desk = profileId === null ? null : later(known.get(profileId) ?? null, given);
  // Judged before the comparison was read: rows may stand elsewhere now.
  const [renewed, setRenewed] = useState(0);
  const isOld = desk === null || desk.readAt < Math.max(readAt, renewed);
  // Not for what whoever looks has done: a page that asks by itself does not keep them signed in.
  const byItself = desk !== null && desk.readAt >= readAt;
  const moment = `${profileId} ${readAt} ${renewed} ${attempt}`;
  const update = useCallback((fresh: JudgedDesk) => {
    const counts = later(fresh, newest.get(fresh.profileId) ?? null);
    if (counts) newest.set(fresh.profileId, counts);
    setKnown(new Map(newest));
  }, []);
  useEffect(() => {
    if (profileId === null || !isOld) return;
    const stop = new AbortController();
    void fetchJudged({ reviewKey, profileId, byItself }, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      setFailed(answer ? "" : moment);
      if (answer) update(answer);
    });
    return () => stop.abort();
  }, [reviewKey, profileId, isOld, byItself, moment, update]);
  const text = desk?.judged ?? null;
  const judged = useMemo(() => (text === null ? null : unpackJudged(text)), [text]);
  const retry = () => setAttempt((count) => count + 1);
  // By the server's clock, which says when a desk was read: later than the one that is shown.
  const renew = () => setRenewed((desk?.readAt ?? 0) + 1);
  const [found, setFound] = useState<JudgedDesk | null>(null);
  const isHeld = found !== null && desk !== null && found.profileId === profileId && isOther(found, desk);
  const look = () => {
    if (profileId === null) return;
    const stop = new AbortController();
    void fetchJudged({ reviewKey, profileId, byItself: true }, stop.signal).then(setFound);
  };
  const showHeld = () => {
    if (found) update(found);
    setFound(null);
  };
  const held = { look, held: isHeld, showHeld };
  return { profileId, judged, failed: failed === moment, retry, renew, update, ...held };
}
