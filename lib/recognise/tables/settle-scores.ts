import type { ColumnStats } from "./column-stats.ts";
import type { RoleScores } from "./read-heading.ts";
import { type ColumnScores, KEYED_WEIGHT } from "./score-column.ts";

/** A column that may have any role: what stands in it, what its headings say, and its points for each. */
export type Candidate = {
  column: number;
  position: number;
  scores: ColumnScores;
  label: RoleScores;
  stats: ColumnStats;
};

// "AES-256 for all volumes", "99.9 %": short, and hardly one as another.
const tellsApart = ({ unique, medianLength, yesNo }: ColumnStats): boolean =>
  unique >= 0.7 && medianLength >= 4 && yesNo < 0.3;

// "Response" over sentences.
const answersInWords = ({ label, stats }: Candidate): boolean =>
  (label.answer ?? 0) >= 4 && stats.coded < 0.3 && stats.fill >= 0.7 && (stats.statement >= 0.3 || tellsApart(stats));

/** "Self-score" beside "Response": where a column of words is called the answer, the codes of a key that are called a grade rate it. */
export function settleScores(candidates: readonly Candidate[]): void {
  if (!candidates.some(answersInWords)) return;
  for (const { label, scores, stats } of candidates) {
    if ((label.ignore ?? 0) >= 1 && stats.coded > 0.5) scores.answer -= KEYED_WEIGHT;
  }
}

const isSame = ({ filled, unique }: ColumnStats): boolean => filled >= 5 && unique * filled < 1.5;

// "Are there any exceptions?", 例外の有無; "Ask the owner.", ご確認ください tell the reader what to do.
const INQUIRES =
  /(?:[?？]|か[。.]?|有無[。.]?)\s*(?:[(（][^)）]*[)）])?$|^(?:do|does|did|is|are|was|has|have|can|could|will|would|how|what|which|who|where|when|why)\b/i;

/**
 * A hint that is the same beside every row asks nothing, where another column names what each row asks; one that inquires says what is asked of
 * each name. `textOf`: a text of the column.
 */
export function settleHints(candidates: readonly Candidate[], textOf: (column: number) => string): void {
  if (!candidates.some(({ label, stats }) => (label.question ?? 0) >= 2 && stats.unique >= 0.5)) return;
  for (const { column, scores, stats } of candidates)
    if (isSame(stats) && !INQUIRES.test(textOf(column).trim())) scores.question -= 8;
}
