import type { FactKind } from "#lib/domain/answer.ts";
import type { Stretch } from "../reading.ts";

/** A fact as an extractor finds it, in offsets of the folded text. */
export type FoundFact = Stretch & {
  kind: FactKind;
  value: number | string;
  unit: string | null;
  qualifier: string | null;
};

/** What an extractor reads: the folded answer, its verbatim form for the case of letters, and the folded question. */
export type FactSource = { text: string; upper: (stretch: Stretch) => string; question: string };

/** Takes a whole answer apart into facts of one kind. Linear in the text's length. */
export type Extractor = (source: FactSource) => FoundFact[];
