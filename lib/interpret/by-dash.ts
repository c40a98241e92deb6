import { type Asked, fromRemarks, saidOf } from "./asked.ts";
import { deniesCase } from "./denies-case.ts";
import { judgeSentences } from "./judge-sentences.ts";
import { type Judgement, judge, withFlags } from "./judgement.ts";
import type { ReadClause } from "./read-clause.ts";
import type { Stretch } from "./reading.ts";

const BESIDE_A_DASH = 0.6;

/** Words that tell something, and do not say why there is nothing to tell. */
const isTold = (clauses: readonly ReadClause[]): boolean =>
  clauses.length > 0 &&
  clauses.every(({ claim, signs }) => claim !== "no" && !signs.has("notApplicable") && !signs.has("undisclosed"));

const BECAUSE = /(?:ため|ので|から)$/;
const THERE_IS_NONE =
  /([一-龥ァ-ヶーa-z]{2,20})(?:は|が)(?:一切|特に|現在)?(?:(?:あり|ござい)ません|な(?:い|し)|無し|存在しません)$/;
// Of these, that there is none of it is the no itself: バックアップの取得.
const DONE = "(?:取得|作成|策定|整備|設置|導入|実施|保有|用意|確保|締結|加入|運用)";
const HOW_IT_ASKS = /の(?:有無|可否)|[はがを]?(?:あり|し|行)[^。]*か[。?]?$/g;

// What there is none of is not what the question asks for itself, but that of which it asks it: 無線LAN|の暗号化, 再委託をする場合|の承諾.
function lacksThing(text: string, { own }: Asked): boolean {
  if (deniesCase(text, own.text)) return true;
  const thing = THERE_IS_NONE.exec(text)?.[1];
  if (thing === undefined) return false;
  return new RegExp(`${thing}(?:の(?!${DONE})|に(?:つい|おけ|対)|を(?:使|利)|へ)[^。]*[一-龥]`).test(
    own.text.replace(HOW_IT_ASKS, ""),
  );
}

/** A lone dash says nothing by itself; what stands beside it may. */
export function byDash(because: Stretch, rest: readonly ReadClause[], asked: Asked): Judgement {
  const beside = fromRemarks(asked, rest);
  // "How do they sign in? ― | With a key.": a dash where only words can answer, and these stand beside it.
  if ((asked.kind === "value" || asked.kind === "description") && isTold(beside)) {
    const told = judgeSentences(beside, saidOf(asked));
    return { ...told, confidence: Math.min(told.confidence, BESIDE_A_DASH), because };
  }
  if (beside.some(({ signs }) => signs.has("undisclosed")))
    return withFlags(judge("not_disclosed", "token.dash-with-reason", 0.6, because), "ambiguous-dash");
  if (rest.length === 0 && beside[0]?.signs.has("customer"))
    return withFlags(judge("customer_responsibility", "token.dash-with-reason", 0.6, because), "ambiguous-dash");
  const said = [...rest, ...beside];
  // ― | サービス設備に無線LANはありません: there is nothing of which it could be asked. 暗号化はしていません is a no.
  const denied = said.some(
    ({ claim, text, signs }) => claim === "no" && !signs.has("notApplicable") && !BECAUSE.test(text),
  );
  const isNone = said.length === 1 && said.every(({ text }) => lacksThing(text, asked));
  return isNone || (!denied && rest.length > 0) || beside.some(({ signs }) => signs.has("notApplicable"))
    ? withFlags(judge("not_applicable", "token.dash-with-reason", 0.6, because), "ambiguous-dash")
    : withFlags(judge("needs_review", "token.dash", 0.4, because), "ambiguous-dash");
}
