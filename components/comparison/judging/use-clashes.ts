"use client";

import { useState } from "react";
import type { Verdict } from "#lib/domain/verdict.ts";
import { type CellPlace, placeText } from "../placement/find-doubt.ts";

/** An answer under the requirements that judge it; null: none do. */
export type JudgedPlace = CellPlace & { profileId: string | null };

/** Two people about one answer: what this one says is not stored, what the other said counts until this one chooses. */
export type VerdictClash = JudgedPlace & { mine: Verdict | null; theirs: Verdict | null };

/** As one text: where other requirements judge, the same answer is another matter. */
export const judgedText = (place: JudgedPlace): string => `${place.profileId} ${placeText(place)}`;

/** The clash at the open cell, and those at others, all of the requirements that are chosen now. */
export function sortClashes(clashes: readonly VerdictClash[], profileId: string | null, cell: CellPlace | null) {
  const own = clashes.filter((one) => one.profileId === profileId);
  const isHere = (one: VerdictClash) => placeText(one) === placeText(cell);
  return { here: own.find(isHere) ?? null, others: own.filter((one) => !isHere(one)) };
}

/** The answers of which somebody else said something first, until each is chosen: also those from which one went on before that was known. */
export function useClashes(profileId: string | null, cell: CellPlace | null) {
  const [clashes, setClashes] = useState<readonly VerdictClash[]>([]);
  const without = (place: JudgedPlace) => (one: VerdictClash) => judgedText(one) !== judgedText(place);
  return {
    ...sortClashes(clashes, profileId, cell),
    clear: (place: JudgedPlace) => setClashes((now) => now.filter(without(place))),
    add: (clash: VerdictClash) => setClashes((now) => [...now.filter(without(clash)), clash]),
  };
}
