import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";
import { firstMatch, matches, rule, type Searchable } from "./rules/rule.ts";

/**
 * What is asked for. "claim": is it so? A yes counts. "claim-detail": is it so, and how? "description" and "value": a text
 * or a figure, never guessed as met. "open": nothing says what is asked, so nothing is guessed either.
 */
export type QuestionKind = "claim" | "claim-detail" | "description" | "value" | "open";

const JA_CLAIM = rule(
  /有無|可否|要否|ますか|ですか|[るいたうすくむぶぬつ]\?$|でしょうか|いるか|あるか|できるか|されるか|するか|可能か|か(?:どうか|否か)|(?:か|こと)[。?]?$/,
);
const JA_WHAT =
  /どんな|どの(?:よう|様|程度|くらい|ぐらい|頻度|[一-龥ァ-ヺ](?![^、。]{0,12}でも))|どれ(?:くらい|ぐらい|ほど|だけ)|どう(?!か|せ)|どこ(?!から|でも|か)|いつ(?!でも|も|か)|(?:誰|だれ|どなた)(?!でも|も|か)|いくら|いくつ|なぜ|何(?:日|時間?|分|回|年|[かヶケ]月|件|世代|名|人|社|桁|パーセント)/;
const WHAT = rule(JA_WHAT);
const JA_HOW_MUCH = /^(?:どの(?:程度|くらい|ぐらい|頻度)|どれ(?:くらい|ぐらい|ほど|だけ)|どこ|いつ|いくら|いくつ|何)/;
const JA_EMBEDDED =
  /か(?:を|が|は|も|、)?(?:(?:後|あと)(?:から|で)|すぐに?|常に)?(?:[^、。?]{0,8}(?:でも|も|が)、?)?(?:見られ|調べられ|確かめられ|たどれ|わかり|分かり|記録|書き残|残し|残さ|確認|把握|特定|追跡|判別|わか|分か|管理|決め|定め|明確)|か(?:等|など)?の(?:操作|アクセス)?(?:履歴|記録|ログ|証跡|一覧)/;
// 内製ですか、外注ですか: either answer is a description.
const JA_EITHER = rule(
  /(?:です|ます)か[、,?。]?\s?(?:それとも|あるいは)?[^、,。?]{1,20}(?<!を|は|が)(?:です|ます)か[。?]?$/,
);
// …はありますか。 and a sentence of its own that asks how: a yes counts, whatever else is asked.
const JA_OWN_CLAIM = rule(
  /(?:^|[。?\n])[^。?\n]{0,80}(?:はあり|はござい|(?<=[てで])い|(?<=[てで])おり)ますか(?=[。?\n]|$)/,
);
const IS_QUESTION = rule(
  /(?:か|こと|有無|可否)[。?]?(?:\([^()]{0,60}\))?[。?]?$|ますか[。?]|\?$|^(?![^?]*[.;] (?:please )?(?:state|list|describe|name|specify|give|provide)\b)[^?]*\b(?:shall|must)\b[^?]*$/,
);
// 消去の方法, 取得間隔及び保存期間: named so, without a 有無, it is not asked whether.
const JA_NAMES_WHAT =
  /(?:方法|方式|手段|手順|手続き?|頻度|間隔|インターバル|期間|期限|時期|形式|方針|体制|所在地|場所|実施日|種類|構成|名称|種別)(?:等)?[。]?$/;
const ASKS_WHAT = rule(
  new RegExp(
    `${JA_WHAT.source}|${JA_NAMES_WHAT.source}|^(?:and |so |(?:in|at|on|to|for|from|by|with|under|within|until) )?(?:what|which|where|when|how|who|why)\\b|^(?:please )?(?:describe|explain|list|state|specify|outline|detail|name)\\b(?! (?:whether|if|that)\\b)`,
  ),
);
const JA_DETAIL = /概要|詳細|内容|方法|形式|場合は|頻度|期間|理由|対応方法|具体的/;
const JA_DESCRIPTION = rule(
  /状況|方法|概要|方針|内容|体制|手順|仕組み|考え方|対処|対応策|運用|措置の|プロセス|フロー|取り扱い|取扱い|について(?:記載|記入|説明)|記述|具体的に|説明して|教えて|記載(?:して|くだ)|ご記入/,
);
const JA_VALUE = rule(
  /(?:率|値|日|日付|年月日|時間帯?|期間|時期|頻度|間隔|インターバル|所在地|場所|国名?|名称?|種類|種別|構成|手段|一覧|住所|要件|世代数?|数|回数|範囲|バージョン|目標|時点|url|連絡先|費用|料金|方式|規格|時刻|サイクル)(?:\([^)]{0,30}\))?[。?]?$/,
);
const JA_CERTIFICATES = rule(
  /(?:認証|マーク|isms|iso|soc|jis)[^。]{0,40}の取得$|(?:第三者|公的)認証$|取得(?:して(?:い|お)る|済みの?)[^。]{0,8}認証$/,
);
const JA_THING = rule(
  /(?:提供|対応|取得|実施|設置|導入|整備|措置|対策|登録|発行|同期|監視|暗号化|制限|冗長化|分離|締結|加入|棚卸し?|管理|教育|訓練|診断|検知|防止|策定|遵守|準拠|記録|検証|試験|利用|使用|連携|保護|認証|削除|消去|廃棄|無効化|失効|点検|監査|周知|見直し|保管|取り外し|撤去|施錠|分割|隔離|二重化|多重化)(?:\([^)]{0,30}\))?[。?]?$/,
);
const EN_DESCRIPTION = rule(
  /^(?:please |and |so |(?:in|at|on|to|for|from|by|with|under|within|until) (?=wh|how))?(?:describe|explain|provide|what|which|where|when|how|list|who|detail|outline|state|specify|give|summari[sz]e|indicate (?:the|your|how|what|where)|name|identify|share|attach|upload|elaborate)\b/,
);
const EN_CLAIM = rule(
  /^(?:please (?:indicate|state) (?:whether|if|that)|(?:please )?confirm\b|(?:if |when |for |in |at |during |as )?[^?]{0,80}\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|must) (?:you|your|the|there|all|any|an?|customers?|users?|data|it|this|we|our|\w+)|whether\b|(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should|may|must)\b)/,
);
// "The buyer requires 99.9 %. Do you commit to this?"
const EN_LAST_CLAIM = rule(
  /[.!;:]\s(?:please confirm\b|(?:do|does|is|are|has|have|can|could|will|would) (?:you|your|this|it|they|the|any|all)\b[^.?!]{1,120}\?\s?$)/,
);
// "Employees sign agreements.", "Web firewall in place?"
const EN_STATED = rule(
  /^(?:all |the |every |our )?[a-z][a-z' -]{2,40} (?:sign|use|uses|follow|follows|receive|receives|attend|perform|performs|maintain|maintains|undergo|keep|keeps|log|logs|test|tests)\b[^?]{3,80}\.$|\b(?:in place|available|supported|enabled|used|enforced|performed|included)\?$/,
);
const EN_DETAIL = rule(
  /\bif (?:so|yes)\b|\bdescribe\b|\bexplain\b|\bplease provide\b|\bdetails?\b|\bhow (?:often|long|many)\b/,
);
// "Date on which these statements were checked"
const EN_NAMED_VALUE = rule(
  /^(?:the |your )?(?:[a-z-]+ ){0,3}(?:technique|method|format|type|frequency|interval)s?(?: (?:of|for|in which|used|by which)\b[^?]*)?$|^(?:the |your )?(?:[a-z]+ )?(?:dates?|names?|numbers?|address|locations?|versions?|frequency|durations?|percentages?) (?:of|on which|at which|in which|when)\b[^?]*$/,
);
const EN_VALUE = rule(
  /\bhow (?:often|long|many|much|frequent\w*)\b|\bwhere\b|\bwhen\b|\bwhich (?:certif|countr|region)|\bwhat (?:is|are|was) (?:the|your) (?:\w+ ){0,4}(?:rto|rpo|uptime|availability|hours|period|frequency|date|location|interval)/,
);

const BY_TYPE: Readonly<Record<Item["answerType"], QuestionKind>> = {
  "yes-no": "claim",
  "yes-no-detail": "claim-detail",
  description: "description",
  date: "value",
  percentage: "value",
  duration: "value",
  frequency: "value",
  certification: "value",
  location: "value",
};

/**
 * What the row asks for. Its own wording decides where it says so ("どのような…", "Do you …?"), for another form may ask for
 * a description where the item asks whether; else the item, the form's unit, or its list of allowed answers. Question and unit are
 * folded.
 */
export function questionKind(
  item: Item | null,
  asked: { question: Searchable; unit: string; allowed: readonly string[] },
): QuestionKind {
  if (item) return underItem(BY_TYPE[item.answerType], asked.question);
  const { unit } = asked;
  if (/有無|可否|yes|y\/n/.test(unit)) return /[(/、・]/.test(unit.replace("y/n", "")) ? "claim-detail" : "claim";
  if (unit) return "value";
  const fromWording = byWording(asked.question);
  return fromWording === "open" &&
    asked.allowed.some((each) => /^(?:有り?|あり|○|はい|yes|可|対応済?)$/.test(foldText(each)))
    ? "claim"
    : fromWording;
}

const isClaim = (kind: QuestionKind) => kind === "claim" || kind === "claim-detail";

function underItem(ofItem: QuestionKind, question: Searchable): QuestionKind {
  const own = byWording(question);
  const asked = afterLeadIn(question);
  if (isClaim(ofItem)) return !isClaim(own) && own !== "open" && matches(ASKS_WHAT, asked) ? own : ofItem;
  return isClaim(own) && matches(IS_QUESTION, asked) ? own : ofItem;
}

function byWording(question: Searchable): QuestionKind {
  return /[ぁ-ゖァ-ヺ一-龥]/.test(question.text) ? japanese(question) : english(afterLeadIn(question));
}

/** "After termination, how long …": what is asked begins behind the comma. */
function afterLeadIn(question: Searchable): Searchable {
  const text = question.text.replace(
    /^(?:after|before|for|upon|in|on|at|during|once|when|if|within|under|regarding)\b[^,?]{1,80}, (?=(?:how|what|which|where|when|who)\b)/,
    "",
  );
  return { ...question, text };
}

// "バックアップ間隔を記載すること": a form that gives orders asks for a text.
const JA_ORDERED = rule(/(?:を|について)(?:具体的に|簡潔に)?(?:記載|記入|記述|説明|回答)すること[。]?$/);

function japanese(asked: Searchable): QuestionKind {
  const question = asked.text;
  if (matches(JA_ORDERED, asked)) return "description";
  if (/ですか[、,]/.test(question) && matches(JA_EITHER, asked)) return "description";
  const what = firstMatch(WHAT, asked);
  const sentence = firstMatch(JA_OWN_CLAIM, asked);
  if (what && sentence && !JA_WHAT.test(sentence[0])) return "claim-detail";
  // "誰が見たか記録されますか" asks whether it is recorded, not who.
  if (what && !JA_EMBEDDED.test(question.slice(what.index))) return JA_HOW_MUCH.test(what[0]) ? "value" : "description";
  const claim = firstMatch(JA_CLAIM, asked)?.index ?? -1;
  if (claim >= 0) {
    const before = question.slice(0, claim);
    // "…の状況と、…の可否": the text comes first, the yes only belongs to a part of it.
    if (/(?:状況|方法|概要|方針|内容)(?:と|及び|および|、|・)/.test(before)) return "description";
    return JA_DETAIL.test(question.slice(claim)) ? "claim-detail" : "claim";
  }
  if (matches(JA_VALUE, asked) || matches(JA_CERTIFICATES, asked)) return "value";
  if (matches(JA_DESCRIPTION, asked)) return "description";
  return matches(JA_THING, asked) ? "claim" : "open";
}

function english(asked: Searchable): QuestionKind {
  if (matches(EN_NAMED_VALUE, asked)) return "value";
  if (matches(EN_DESCRIPTION, asked)) return matches(EN_VALUE, asked) ? "value" : "description";
  if (matches(EN_CLAIM, asked) || matches(EN_LAST_CLAIM, asked))
    return matches(EN_DETAIL, asked) ? "claim-detail" : "claim";
  // A control stated as a sentence ("Customer data is encrypted at rest.") asks whether it is so.
  if (/\b(?:is|are|has|have|must|shall|should)\b/.test(asked.text)) return "claim";
  return matches(EN_STATED, asked) ? "claim" : "open";
}
