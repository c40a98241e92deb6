import { type Judgement, judge } from "./judgement.ts";
import type { QuestionKind } from "./question-kind.ts";
import type { ReadClause, Sign } from "./read-clause.ts";
import type { Stretch } from "./reading.ts";

/** "n/a" as it was read, and how the row asks. `parted`: what else stands in the cell stands in lines of its own. */
type NotApplicable = {
  method: string;
  confidence: number;
  because: Stretch;
  kind: QuestionKind;
  hasFacts: boolean;
  parted: boolean;
};

/** "Not applicable", and what stands beside it in its own cell and in the remarks. */
export function judgeNotApplicable(
  { method, confidence, because, kind, hasFacts, parted }: NotApplicable,
  { own, remarks }: { own: readonly ReadClause[]; remarks: readonly ReadClause[] },
): Judgement {
  // In some forms 対象外 means "on your side" (FISC: 対象外(業務アプリケーションでの対策)).
  if (own.some(({ signs }) => signs.has("customer")))
    return judge("customer_responsibility", "claim.no-customer", 0.7, because);
  // "N/A | Customers review their own users".
  if (remarks[0]?.signs.has("customer")) return judge("customer_responsibility", "claim.no-customer", 0.7, because);
  const said = [...own, ...remarks];
  const asksForText = kind === "value" || kind === "description";
  if (tellsAnyway(said) && parted && asksForText && (hasFacts || own.length > 1))
    return judge("informational", "told.beside-not-applicable", 0.65, because);
  const doubted = tellsAnyway(said) ? Math.min(confidence, 0.75) : confidence;
  return judge("not_applicable", said.length > 0 ? `${method}-with-reason` : method, doubted, because);
}

const OTHERWISE: readonly Sign[] = ["customer", "notApplicable", "plan"];
const REASON = /ため$|ので$|から$|のみ$|\b(?:as|because|since|not|no|only)\b/;

// Where a form asks how or where and offers yes, no and "n/a", the last may mean "no question for a yes or no": "n/a | Sydney, Australia".
function tellsAnyway([first]: readonly ReadClause[]): boolean {
  if (!first || first.claim === "no" || first.claim === "unclear" || REASON.test(first.text)) return false;
  return !OTHERWISE.some((sign) => first.signs.has(sign));
}
