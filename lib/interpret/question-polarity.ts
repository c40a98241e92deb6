import type { Item } from "#lib/domain/template.ts";
import { asksMeasure } from "./asks-measure.ts";
import { firstMatch, matches, rule, type Searchable } from "./rules/rule.ts";

// Questions whose good answer is no. Only wordings that cannot be meant otherwise: where in doubt a yes stays a yes.
const NEGATIVE = [
  /(?:過去|直近|これまで|最近)[^。]{0,24}(?:事故|漏えい|漏洩|インシデント|侵害|違反|流出|不正アクセス|訴訟|処分)/,
  /(?:事故|漏えい|漏洩|流出|違反|訴訟|行政処分)(?:等)?(?:の)?(?:発生)?(?:の)?(?:事実|実績|経験|履歴|歴)?の有無/,
  /(?:ever|in the (?:last|past)|during the (?:last|past)|within the (?:last|past))\b[^?]{0,60}\b(?:breach|incident|compromis|violation|lawsuit|fine|litigation)/,
  /\b(?:breach|incident|compromis)\w*\b[^?]{0,60}\b(?:ever|in the (?:last|past)|during the (?:last|past)|within the (?:last|past))\b/,
  /\b(?:experienced|suffered|had)\b[^?]{0,30}\b(?:data breach|security breach|breach|security incident)/,
  /(?:学習|広告|宣伝|販促|営業|マーケティング)(?:活動)?(?:等|など)?(?:に|のため(?:に)?|目的で)[^。、]{0,8}(?:使|用い)[^。]{0,8}(?:ことは?(?:ある|あり)|ますか)/,
  /(?:学習|目的外|広告|マーケティング|第三者)[^。]{0,16}(?:利用|使用|提供|活用)(?:する|される|し|され)[^。]{0,6}(?:ことは?(?:ある|あり)|ますか|いるか|いますか)/,
  /(?:目的|用途)(?:の)?(?:以?外)(?:に|で|の)[^。]{0,8}(?:使|利用|使用|用い)[^。]{0,8}(?:ことは?(?:ある|あり)|ますか|いるか|いますか)/,
  /本番(?:の)?データ[^。]{0,14}(?:テスト|開発|検証)[^。]{0,10}(?:利用|使用)/,
  /\btrain\b[^?]{0,40}\b(?:on|with|using)\b[^?]{0,20}\b(?:our|customers?'?|client|user)\b[^?]{0,10}\b(?:data|content)/,
  /\b(?:customer|our|client|user|production) (?:data|content)\b[^?]{0,40}\b(?:to train|non-production|for (?:marketing|advertising)|in (?:test|development))/,
  /^(?:is|are) (?:any )?(?:of )?(?:our |your |the )?(?:live|real|customer|client|bank|patient|member|student|citizen|personal)'?s? data (?:ever |also )*used (?:in|for) (?:non-production|test\w*|development|marketing|advertising)\b/,
  /\b(?:stor|sav|keep|kept|sen[dt]|transmi|held|hold)\w*\b[^?]{0,40}\b(?:in )?(?:plain ?text|clear ?text|plaintext|cleartext|in the clear)\b/,
  /^(?:do|does|is|are|will|would|has|have|can)\b[^?]{0,40}\bshar(?:e|es|ed|ing)\b[^?]{0,40}\bwith\b[^?]{0,20}\b(?:third part|advertis|marketers|data brokers|partners for)/,
  // Outside a territory or the house; outside the primary site or the database is where copies, keys and logs belong.
  /^(?![^?]*\b(?:back-?ups?|cop(?:y|ies)|replicas?|snapshots?|archives?|keys?|secrets?|logs?|media)\b)(?:is|are|will|do|does|any)\b[^?]{0,50}\b(?:transferr?ed|transfers?|moved|sent|stored|held|processed|accessed)\b[^?]{0,24}\boutside\b/,
  /^(?:is|are|will|do|does|any)\b[^?]{0,50}\b(?:transferr?ed|transfers?|moved|sent|stored|held|processed|accessed)\b[^?]{0,24}\boutside (?:of )?(?:the |our |your |its |this )?(?:e\.?u\b|eea\b|u\.?k\b|u\.?s|united |european? |europe|japan|country|countries|jurisdiction|territor|borders?\b|nation|region\b|germany|france|switzerland|canada|australia|singapore|india|china|korea|organi[sz]ation|company)/,
  /^(?:is|are|do|does|any)\b[^?]{0,50}\b(?:unsupported|end[- ]of[- ](?:life|support)|obsolete|out-?dated) (?:software|systems?|versions?|operating systems?|components?)\b/,
  /^(?:do|does|is|are)\b[^?]{0,50}\b(?:standing|permanent|shared|generic) (?:access|accounts?|log-?ins?|credentials|passwords)\b[^?]{0,40}\?/,
  /(?:国外|海外|域外)(?:に|へ|の(?:事業者|第三者|拠点)(?:に|へ))[^。]{0,10}(?:移転|持ち出|提供|転送|送信)[^。]{0,8}(?:ますか|いるか|るか|ことは?(?:ある|あり))/,
  /(?:二次|目的外)(?:に|の)?(?:利用|使用)[^。]{0,8}(?:ますか|いるか|るか|ことは?(?:ある|あり))/,
  /(?:共有|共用)(?:の)?(?:アカウント|id|パスワード|ユーザ)[^。]{0,10}(?:使用|利用|使)[^。]{0,6}(?:ますか|いるか|るか)/,
  /^(?![^?]*\b(?:only|vpn|bastion)\b)(?:is|are|can|could|will|would)\b[^?]{2,60}\b(?:reachable|accessible|exposed|visible|viewable|reached|accessed)\b[^?]{0,24}\b(?:(?:from|over|on|to) (?:the )?(?:public |open )?(?:internet|web|outside)\b|from outside\b)/,
  /\b(?:are there|do you have|have you|is there)\b[^?]{0,30}\b(?:known|open|outstanding|unresolved|unpatched|pending) (?:\w+ ){0,2}(?:vulnerabilit|findings?|weakness|non-?conformit|deficienc|lawsuits?|disputes?|proceedings|claims)/,
  /\b(?:default|shared|generic|hard-?coded) (?:passwords?|accounts?|credentials?)\b[^?]{0,30}\b(?:left|used|in use|kept)\b/,
  /(?:未解決|未対応|未修正|既知|重大)な?の?[^。]{0,8}(?:脆弱性|不適合|指摘|欠陥)(?:(?!の(?!うち|有無)|に(?!残|あり|ある|ござい)|を)[^。]){0,10}(?:あり|ある|ござい|残って|の有無)/,
  // Whether there is something that is not as it should be.
  /(?:(?:暗号化|保護|適用|更新|修正|承認|許可|管理|監視|点検|把握|認証)(?:が|を)?(?:し|され|でき)?(?:て)?(?:い)?ない|未(?:承認|許可|更新|修正|適用|管理)の)(?!場合|とき|際|時|よう|ため|こと)[^。、かのをに]{1,12}(?:は|が|も)、?(?:あり|ござい|残って|存在し)[^。]{0,3}ますか/,
  /^(?:is|are) there (?:any|some)\b[^?]{1,40}\b(?:not|n't|un(?:encrypted|patched|protected|supported|monitored|tested|managed))\b/,
  /(?:訴訟|係争|行政処分|制裁)(?:(?!に|の(?!案件|事実|対象|件|経験|履歴)|を(?!提起|起こ|受け))[^。]){0,12}(?:あり|ござい)ますか/,
  /\bhave you (?:ever |previously )*(?:lost|leaked|exposed)\b[^?]{0,30}\b(?:data|records?|files?|information|content|backups?|media|devices?|laptops?)\b|\b(?:been|is|are) (?:ever |currently )*(?:hacked|breached|fined|sued|sanctioned|convicted|subject to (?:any )?(?:regulatory|enforcement|legal|disciplinary))\b/,
  /\b(?:accounts?|doors?|ports?|sessions?|keys?)\b[^?]{0,20}\b(?:left|remain|stay) (?:active|enabled|open|unlocked|unattended|in place)\b(?![^?]*\b(?:than|at most|only)\b)/,
  /\bdo(?:es)? (?:you|your \w+|the \w+) (?:sell|rent)\b/,
  /^\W*(?:is|are) there (?:any |known )*exceptions?\b(?! handl)|例外(?:は|が)?(?:あり(?:ます)?|ある|ござい(?:ます)?)か|例外の有無/,
].map(rule);

// Beside such a word it is asked whether what is unwanted is kept from happening.
const KEPT_FROM = rule(
  /(?:ない|なかった)(?:こと|旨|と(?:言|い|保証|約束|誓約))|禁[止じ]|防[止ぐい]|除外|避け|控え|\b(?:prohibit|forbid|forbidden|prevent|block|exclud|refrain|avoid|disallow|opt(?:ed|ing)?[- ]out)|(?<!\b(?:that|which|who) )\b(?:is|are|was|were|do|does|did|has|have|had|will|be|been) (?:not|never)\b/,
);

// Words of measures and duties: having them is good. Beside none of these a yes may as well be the bad answer
// ("Do you use subcontractors?"), and nobody has said which.
const MEASURE = rule(
  /対策|実施|導入|取得|暗号|認証|認定|監視|策定|整備|管理|教育|訓練|規程|規定|規則|定め|保証|提供|対応|準拠|遵守|締結|点検|監査|検知|検査|診断|防止|制限|禁止|分離|冗長|復旧|バックアップ|通知|報告|連絡|体制|窓口|契約|確認|削除|消去|廃棄|返却|記録|ログ|保護|評価|テスト|承認|許可|可否|加入|署名|周知|見直|棚卸|選任|任命|公開|開示|明示|受入|協力|機能|施錠|保管|保存|設備|装置|電源|カメラ|計画(?!停止|外|的?停電)|手順|方針|担当|責任者|移行|更新|サポート|支援/,
);
const MEASURE_EN = rule(
  /encrypt|protect|train|polic|procedur|process|test|monitor|review|back(?:ed)?[ -]?up|certif|complian|\bplan|insur|support|\blog(?:s|ged|ging)?\b|restrict|control|secur|\b(?:mfa|2fa|sso|saml|scim)\b|sign-on|authenticat|segregat|isolat|separat|audit|assess|scan|patch|detect|firewall|availab|provid|offer|\bsign|agreement|notif|inform|confiden|delet|destr|dispos|approv|document|program|team|officer|redundan|recover|replicat|trust|limit|enforc|require|locked|guard|camera|alarm|power|verif|screen|background|manage|return|export|bounty|report|customi|key|respons|disclos|mask|privacy|gdpr|soc|iso/,
);

/** Whether the good answer can be told: by the item, or because the question names a measure or duty. */
export function polarityIsKnown(item: Item | null, question: Searchable): boolean {
  if (item) return true;
  return matches(MEASURE, question) || matches(MEASURE_EN, question);
}

// 債務超過はないか, 関係がないこと: where nothing is there, all is well; いいえ may then mean either.
const ABSENCE = rule(
  /(?:は|が|も)(?:ない|無い)(?:か|ですか|でしょうか|こと(?:を(?:確認|表明|保証|誓約)(?:し|いたし|でき)(?:ます|る)か)?)(?:\([^)]{0,24}\))?[。?]?$/,
);
const DENIED = rule(
  /(?<!でき|出来|いただけ|頂け|もらえ|くれ|願え|なれ)(?:ません|ない)(?:か|でしょうか|ですか)(?:\([^)]{0,24}\))?[。?]?$/,
);

const DENIED_VERB =
  /([一-龥]{2,4})(?:は|を)?(?:して|され(?:て)?)(?:い|お)?(?:り)?(?:ません|ない)(?:か|でしょうか|ですか)/;
const FORBIDDEN_VERB = rule(/([一-龥]{2})(?:すること)?(?:は|を|が)?[^。、?一-龥]{0,6}(?:原則|全面)?禁[止じ]/);

/** The verb that a question denies: 提供 in "第三者に提供していませんか"; null where it denies none. */
export function deniedVerb({ text }: Searchable): string | null {
  return DENIED_VERB.exec(text)?.[1]?.slice(-2) ?? null;
}

/** The verb of which a question asks whether it is forbidden: 使用 in "使用を禁止していますか"; null where it asks nothing of the kind. */
export function forbiddenVerb(question: Searchable): string | null {
  return firstMatch(FORBIDDEN_VERB, question)?.[1] ?? null;
}

// "Card data is never stored.": a control that forbids, stated as met.
const STATED_DENIAL_TEXT =
  /^(?!(?:do|does|did|is|are|has|have|can|will|would|should|please|if)\b)[^?]{3,120}\b(?:is|are|be|will|shall|must|does|do) (?:not|never)\b[^?]*$/;
const STATED_DENIAL = rule(STATED_DENIAL_TEXT);

/** Whether a control states that something does not happen: a denial of the same then confirms it. */
export function statesDenial(question: Searchable): boolean {
  return matches(STATED_DENIAL, question);
}

// 学習に利用しないこと。: what must not be, by its verb.
const REQUIRED_DENIAL = /([一-龥]{1,4})(?:は|を)?(?:(?:し|され)?て(?:い|おら)|し|され|行わ|でき|さ)?ないこと[。.]?$/;
const REQUIRED_DENIAL_EN = /\b(?:must|shall|may|will|should|does|do|is|are) (?:not|never) (?:be )?([a-z]{4,})/;
// "許可のない端末を接続しないこと", "must not be unencrypted": what is denied twice cannot be told from its denial.
const TWICE = /[のが]ない|なしに|無しに|せずに|(?:いない|なく)[^こ]|\b(?:without|unless|than|un[a-z]{4,}|non-)\w*/;

/** The verb of what a requirement says must not be: 使用 in 共有アカウントを使用していないこと; null where it says none, or denies twice. */
export function requiredDenial({ text }: Searchable): string | null {
  return TWICE.test(text) ? null : (REQUIRED_DENIAL.exec(text)?.[1] ?? null);
}

/** Whether a requirement is that something does not happen, and a denial says the same in the requirement's own verb: 利用いたしません, "Data never leaves the EU". */
export function confirmsDenial(denial: string, { text }: Searchable): boolean {
  if (TWICE.test(text)) return false;
  const verb = REQUIRED_DENIAL.exec(text)?.[1];
  if (verb) return repeats(denial, verb, text);
  const stem = STATED_DENIAL_TEXT.test(text) ? REQUIRED_DENIAL_EN.exec(text)?.[1]?.slice(0, 4) : undefined;
  return stem !== undefined && new RegExp(`\\b(?:never|not)\\b.{0,12}\\b${stem}|n't ${stem}`).test(denial);
}

/**
 * 使用を禁止していますか – 使用していません, 共有IDは使用しています: nothing but the unwanted verb, perhaps with the question's own object. Of
 * another object (国内に保管しています) or another verb (利用をブロックしています) it says nothing.
 */
export function repeats(words: string, unwanted: string | null, question: string): boolean {
  if (unwanted === null) return false;
  const at = words.indexOf(unwanted);
  if (at < 0 || !/^(?:は|を|も)?(?:し|行[いっわ]|いたし|致し|され)/.test(words.slice(at + unwanted.length)))
    return false;
  const object = words.slice(0, at).replace(/^(?:現在、?|はい、?|いいえ、?)|(?:は|を|も|、)$/g, "");
  return object === "" || question.includes(object);
}

/** Whether a question asks if something is absent: ありません is then the good answer, and いいえ cannot be told. */
export function asksAbsence(question: Searchable): boolean {
  return matches(ABSENCE, question);
}

/** Whether a question asks if something does not happen: 止まりませんか. "…いただけませんか" and "…できませんか" beg for something. */
export function asksDenial(question: Searchable): boolean {
  return matches(DENIED, question);
}

// "Does the service stop?": the verb itself is unwanted.
const UNWANTED_VERB = rule(
  /(?:止ま|停止し|失われ|なくな|無くな|漏れ|漏えいし|漏洩し|壊れ|ずれ|落ち)(?:り|る)?(?:(?:て)?しまい)?(?:ます|る(?:ので|こと)?(?:は|が)?(?:あり)?(?:ます)?)か[。?]?$/,
);
const UNWANTED = rule(
  /(?:ずれ|事故|障害|漏えい|漏洩|違反|遅延|不具合|トラブル|インシデント|苦情|滞納)(?:の(?:有無|発生|履歴|実績))?[。?]?$/,
);

// "If one machine breaks, does the service stop?", "Can it be read by somebody who steals a disk?"
const UNWANTED_EN = rule(
  /\b(?:does|do|will|would|can|could|might)\b[^?.]{1,60}\b(?:(?:stop|crash|break|leak|disappear)(?: down| working| entirely| completely)?|go down|go dark|get lost|be lost|lose (?:data|anything|everything|our \w+))\?|\b(?:can|could|might|would)\b[^?.]{1,60}\bbe (?:read|opened|copied|seen|used) by (?:a thief|outsiders|strangers|(?:some(?:one|body)|any(?:one|body))(?:\?| else\b| outside\b| who (?:steals|walks off|finds|should not)))/,
);

// 御社の社員が当社のデータを見ることはありますか: never is the good answer, and what is told of it may be a good one too. Eyes that watch
// over logs, or look again and again, are wanted.
const OCCURRENCE = rule(
  /^(?:(?=.*(?:御社|貴社|他社|他の|第三者|外部|部外))|(?!.*(?:定期|毎[日週月]|(?:ログ|記録|規程|手順|報告書?|アラート)(?:を|に))))[^。]*(?:触れ|見|閲覧|参照|アクセス)(?:る|られる|する|できる|される)ことは?(?:ある|あり)(?:ます)?か/,
);

/** Whether it is asked if something happens that had better not: a no is good, a yes may be. */
export function asksOccurrence(question: Searchable): boolean {
  return matches(OCCURRENCE, question);
}

/** Whether what a question names is unwanted ("時計のずれ"): 無し is then the good answer, whatever the item asks. */
export function asksUnwanted(question: Searchable): boolean {
  return [UNWANTED, UNWANTED_VERB, UNWANTED_EN].some((unwanted) => matches(unwanted, question));
}

/** What the wording says beyond doubt, though the item that the row answers asks the other way round; else the item's polarity. */
export function questionPolarity(item: Item | null, question: Searchable): Item["polarity"] {
  if (item?.polarity === "negative") return "negative";
  const unwanted = NEGATIVE.some((negative) => matches(negative, question));
  return unwanted && !matches(KEPT_FROM, question) && !asksMeasure(question) ? "negative" : "positive";
}
