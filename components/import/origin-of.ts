import type { Recognition } from "#lib/domain/source-row.ts";
import type { OriginEdit } from "./import-draft.ts";

/** One field of a sheet's origin: its value, and the cell that states it (null: typed, or stated nowhere). */
export type OriginField = { value: string; cell: string | null };

export type Origin = Record<keyof OriginEdit, OriginField>;

/** Who filled the sheet in, for which service, when: as the sheet states it, or as a person typed it. */
export function originOf(stated: Pick<Recognition, "vendor" | "service" | "disclosedOn">, typed: OriginEdit): Origin {
  const field = (name: keyof OriginEdit): OriginField => {
    const text = typed[name];
    if (text !== undefined) return { value: text, cell: null };
    return { value: stated[name]?.value ?? "", cell: stated[name]?.cell ?? null };
  };
  return { vendor: field("vendor"), service: field("service"), disclosedOn: field("disclosedOn") };
}
