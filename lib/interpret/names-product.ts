import type { QuestionKind } from "./question-kind.ts";
import type { Reading } from "./reading.ts";
import type { Searchable } from "./rules/rule.ts";

// "ClamAV", "GuardDuty" where it is asked whether there is such a thing. A plain word ("Manual", "Ireland") may be anything, and so may a code ("PL").
const PRODUCT = /^(?=.*[a-z])[A-Z][a-z0-9]*[A-Z0-9]\w*(?: [A-Z][\w.+-]*){0,3}$/;
const NO_NAME = /^(?:nothing|none|never|manual|unknown|depends|partial|limited|paper|yes|no)/i;
const JAPANESE = /[ぁ-ゖァ-ヺ一-龥]/;

/** Whether an answer to a question for yes or no is a product's name and nothing else. */
export function namesProduct(
  { verbatim }: Reading,
  { kind, own, hasFacts }: { kind: QuestionKind; own: Searchable; hasFacts: boolean },
): boolean {
  if (hasFacts || (kind !== "claim" && kind !== "claim-detail")) return false;
  const name = verbatim.trim().replace(/[.。]$/, "");
  return PRODUCT.test(name) || (JAPANESE.test(own.text) && /^[A-Z][\w.+-]{2,}$/.test(name) && !NO_NAME.test(name));
}
