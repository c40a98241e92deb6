"use client";

import { useState } from "react";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { CellPlace } from "../placement/find-doubt.ts";

/** Two people about one answer: what this one says is not stored, what the other said counts until this one chooses. */
export type VerdictClash = CellPlace & { mine: Verdict | null; theirs: Verdict | null };

const isAt = (place: CellPlace) => (one: CellPlace) => one.item === place.item && one.sheet === place.sheet;

/** The answers of which somebody else said something first, until each is chosen: also those from which one went on before that was known. */
export function useClashes(cell: CellPlace | null) {
  const [clashes, setClashes] = useState<readonly VerdictClash[]>([]);
  const clear = (place: CellPlace) => setClashes((now) => now.filter((one) => !isAt(place)(one)));
  return {
    here: (cell && clashes.find(isAt(cell))) ?? null,
    others: clashes.filter((one) => !cell || !isAt(cell)(one)),
    clear,
    add: (clash: VerdictClash) => setClashes((now) => [...now.filter((one) => !isAt(clash)(one)), clash]),
  };
}
