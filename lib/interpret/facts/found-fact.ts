import type { FactKind } from "#lib/domain/answer.ts";
import type { Stretch } from "../reading.ts";
import type { Searchable } from "../rules/rule.ts";

/** A fact as an extractor finds it, in offsets of the folded text. */
export type FoundFact = Stretch & {
  kind: FactKind;
  value: number | string;
  unit: string | null;
  qualifier: string | null;
};

/** What an extractor reads, all folded: the answer (`upper` keeps the case of letters) and how it was asked. */
export type FactSource = FactQuestion & Searchable & { upper: (stretch: Stretch) => string };

/** `question`: the row's own and its item's words; `asked`: the row's own alone; `unit`: the form's unit of measurement. */
export type FactQuestion = { question: Searchable; asked: Searchable; unit: string };

/** Takes a whole answer apart into facts of one kind. Linear in the text's length. */
export type Extractor = (source: FactSource) => FoundFact[];
