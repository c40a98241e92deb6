import type { Assignment } from "#lib/domain/assignment.ts";
import type { BlindCell, BlindVerdict } from "#lib/domain/blind-verdict.ts";
import { assignmentFinder } from "#lib/domain/find-assignment.ts";

type Given = {
  sheets: readonly { id: string; serviceId: string }[];
  /** Items that the requirements ask about. */
  asked: readonly string[];
  assignments: readonly Assignment[];
  /** As they are stored: of everybody. */
  blind: readonly BlindVerdict[];
  /** What a verdict that is given now at a place rests on; null: there is no such place. */
  basisAt: (place: { item: string; sheetId: string }) => string | null;
  /** Whether a verdict stands on a sheet's answer. */
  isJudged: (item: string, sheetId: string) => boolean;
  /** Who looks; null: they have no account. */
  me: string | null;
};

/**
 * The answers that two judge, as far as whoever looks may know: their own word, and both words once both have spoken of what stands there
 * now. Where a verdict stood before two were named, nobody is asked any more. Linear in items × sheets and words.
 */
export function openBlind({ sheets, asked, assignments, blind, basisAt, isJudged, me }: Given): BlindCell[] {
  const find = assignmentFinder(assignments);
  const said = new Map(blind.map((one) => [`${one.item} ${one.sheetId} ${one.personId}`, one]));
  return asked.flatMap((item) =>
    sheets.flatMap(({ id: sheetId, serviceId }): BlindCell[] => {
      const named = find(item, serviceId);
      if (!named?.secondId) return [];
      const { personId: firstId, secondId } = named;
      const basis = basisAt({ item, sheetId });
      const sayOf = (personId: string) => said.get(`${item} ${sheetId} ${personId}`);
      const current = [firstId, secondId].flatMap((personId) => {
        const one = sayOf(personId);
        return one?.basis === basis ? [one] : [];
      });
      const [first, second] = current;
      const settled = isJudged(item, sheetId);
      if (settled && !second) return [];
      const own = me === firstId || me === secondId ? sayOf(me) : undefined;
      return [
        {
          ...{ item, sheetId, firstId, secondId, settled },
          given: current.map(({ personId }) => personId),
          own: own ? { ...toVerdict(own), stale: own.basis !== basis } : null,
          opened: first && second ? [toVerdict(first), toVerdict(second)] : null,
        },
      ];
    }),
  );
}

function toVerdict({ opinion, reason }: BlindVerdict) {
  return { opinion, reason };
}
