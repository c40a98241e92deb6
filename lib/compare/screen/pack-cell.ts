import { z } from "zod";
import { type Answer, answerSchema, factSchema, flagSchema, statusSchema } from "#lib/domain/answer.ts";
import type { ComparisonCell, ItemAnswer } from "#lib/domain/comparison.ts";
import { placementStateSchema, relationSchema } from "#lib/domain/placement.ts";
import type { FoldedCell } from "../fold-cell.ts";

// Arrays, because there are as many of them as answers.
const packedFactSchema = z.tuple([
  factSchema.shape.kind,
  factSchema.shape.value,
  factSchema.shape.unit,
  factSchema.shape.qualifier,
]);
const packedAnswerSchema = z.tuple([
  relationSchema,
  placementStateSchema,
  statusSchema,
  answerSchema.shape.confidence,
  z.array(flagSchema),
  z.array(packedFactSchema),
  z.string(),
]);
const packedCellSchema = z.tuple([statusSchema, z.array(packedAnswerSchema)]);

// A reason is judged by how much is said: what is said beyond this makes no difference.
const MOST_REASON = 60;

/** What stands beside the words that decided, which makes a reason of "does not apply"; letters and digits only. */
function reasonBeside({ text, remarks, answer: { because } }: ItemAnswer): string {
  const rest = because ? text.slice(0, because.start) + text.slice(because.end) : text;
  return `${rest}${remarks}`.replace(/[^\p{L}\p{N}]/gu, "").slice(0, MOST_REASON);
}

/** A cell as one short text: what judging asks of it. Spans, words and sources stay with the answers. */
export function packCell({ status, answers }: FoldedCell): string {
  const packed = answers.map((entry): z.input<typeof packedAnswerSchema> => {
    const { relation, state, answer } = entry;
    const facts = answer.facts.map(
      ({ kind, value, unit, qualifier }): z.input<typeof packedFactSchema> => [
        ...([kind, value, unit, qualifier] as const),
      ],
    );
    const reason = status === "not_applicable" ? reasonBeside(entry) : "";
    return [relation, state, answer.status, answer.confidence, answer.flags, facts, reason];
  });
  const cell: z.input<typeof packedCellSchema> = [status, packed];
  return JSON.stringify(cell);
}

const NOWHERE = { documentId: "", sheet: "", row: 0, page: null, cell: null };

/** The way back, as far as judging looks: words and places are empty. Throws where the text is none of `packCell`'s. */
export function unpackCell(content: string): ComparisonCell {
  const [status, packed] = packedCellSchema.parse(JSON.parse(content));
  const answers = packed.map(([relation, state, ofAnswer, confidence, flags, facts, text]): ItemAnswer => {
    const answer: Answer = {
      ...{ status: ofAnswer, confidence, flags, method: "", because: null },
      ...{ conditions: [], evidence: [], covered: [], uncovered: [] },
      facts: facts.map(([kind, value, unit, qualifier]) => ({
        kind,
        value,
        unit,
        qualifier,
        text: "",
        start: 0,
        end: 0,
      })),
    };
    const words = { rowId: "", item: "", number: "", question: "", text, remarks: "" };
    return { ...words, relation, state, confidence: 0, source: NOWHERE, answer };
  });
  return { status, flags: [], answers, normal: "" };
}
