/**
 * What a question denies: a verb ("is not used", 利用しない) or a thing ("no breaches", 事故がない), by its stem. `protects`: what is denied is a
 * measure, and nobody would want that confirmed ("is not encrypted").
 */
export type Denied = { kind: "verb" | "thing"; stem: string; protects: boolean };

const PROTECTS =
  /^(?:encr|prot|secu|patc|lock|isol|sepa|segr|rest|back|moni|暗号|保護|監視|分離|隔離|施錠|制限|認証|点検|更新|適用|監査)/;

const EN_NOT =
  /(?:\b(?:not|never|no longer(?! than))|n't) (?:(?:be|been|being|ever|yet|have|\w+ly) )*([a-z]{3,})|\brefrain(?:s|ed)? from ([a-z]{4,})/;
const EN_NO =
  /\b(?:no|nor|none of)\b(?! (?:longer|less|more|later|fewer|sooner|worse|greater)\b) ((?:[a-z-]+ ){0,4}?[a-z-]+)(?= (?:is|are|was|were|has|have|will|can|in|of|by|on|to|for|with|from|that|who|which|during|within|since|at)\b|[?.,;]|$)(?: (?:is|are|was|were|has|have|will|can)(?: (?:be|been|ever))* ([a-z]{4,}))?/;
const JA_THING =
  /([一-龥ァ-ヶーa-z]{2,})(?:等|など)?(?:は|が|も)(?:一切|全く)?(?:ない|無い|なかった|無かった)(?:こと|旨|点|と|か|$)/;
const JA_VERB = /([一-龥]{1,4})(?:は|を)?([ぁ-ん]{0,6}?)(?:ない|なかった|ず(?:に)?)(?:こと|旨|点|と|か|$)/;

/** What a question (folded) denies; null where that cannot be told. */
export function deniedOf(question: string): Denied | null {
  if (/[ぁ-ゖァ-ヺ一-龥]/.test(question)) {
    const thing = JA_THING.exec(question)?.[1];
    if (thing) return denied("thing", thing.slice(-2));
    const verb = JA_VERB.exec(question)?.[1];
    return verb ? denied("verb", verb.slice(-2)) : null;
  }
  const [not, verb, kept] = EN_NOT.exec(question) ?? [];
  if (not !== undefined) return denied("verb", (verb ?? kept ?? "").slice(0, 4));
  const [, thing = "", done] = EN_NO.exec(question) ?? [];
  if (done) return denied("verb", done.slice(0, 4));
  const last = thing.split(" ").at(-1) ?? "";
  return last.length > 3 ? denied("thing", last.slice(0, 5)) : null;
}

const denied = (kind: Denied["kind"], stem: string): Denied => ({ kind, stem, protects: PROTECTS.test(stem) });

// What is denied twice is confirmed by the same two words only: "never sent unencrypted".
const TWICE =
  /\b(?:un(?!der|it|iv|iq|ion)[a-z]{4,}|without|unless)\b|(?:許可|承認|同意|認証|権限)(?:の)?(?:なく|ない)|未[一-龥]{2}の/;
// They name nothing that could be another thing than the one asked for.
const GENERAL =
  /^(?:当社|弊社|現在|現時|一切|今後|全く|御社|貴社|お客|客様|顧客|利用|目的|事実|上記|本サ|サービス|データ|情報|過去|the|any|our|your|data|this|that|these|those|they|such|currently|customer|customers|content|we|it|is|are|and|of)$/;

/** Whether a denial (folded) denies the same, and of nothing that the question does not name. */
export function denies(denial: string, { kind, stem }: Denied, question: string): boolean {
  const twice = TWICE.exec(question)?.[0];
  if (twice && !denial.includes(twice)) return false;
  const at = denial.search(/[ぁ-ゖァ-ヺ一-龥]/) < 0 ? englishAt(denial, kind, stem) : japaneseAt(denial, kind, stem);
  if (at < 0) return false;
  const named = denial.slice(0, at).match(/[一-龥]{2,}|[ァ-ヺー]{3,}|[a-z]{4,}/g) ?? [];
  return named.every((word) => GENERAL.test(word) || question.includes(/^[a-z]/.test(word) ? word.slice(0, 5) : word));
}

// Where the subject ends, or less than 0: the denial denies something else.
function englishAt(denial: string, kind: Denied["kind"], stem: string): number {
  const not = String.raw`(?:\b(?:not|never|no longer|nor|cannot)|n't) (?:(?:be|been|being|ever|and|will|\w+ly) ){0,3}`;
  const verb = `${not}${stem}|\\b(?:no|none|nothing|nobody)\\b[^.;]{0,40}\\b${stem}`;
  const thing = `\\b(?:no|never|not|without)\\b (?:[a-z-]+ ){0,4}${stem}`;
  const found = new RegExp(kind === "verb" ? verb : thing).exec(denial);
  return found ? found.index : -1;
}

function japaneseAt(denial: string, kind: Denied["kind"], stem: string): number {
  const end = kind === "verb" ? "(?:は|を|も)?[ぁ-ん]{0,8}?" : "[一-龥]{0,4}(?:等|など)?(?:は|が|も)[^。、は]{0,8}?";
  return denial.search(new RegExp(`${stem}${end}(?:ません|ない|なし|無し|ず|ぬ)`));
}
