// What holds in every plan hangs on none; what it costs there is still to be read.
const OF_ALL =
  /(?:全|どの|(?:全て|すべて|いずれ|あらゆる)の?)\s?(?:プラン|エディション|コース|パッケージ|グレード)(?!の(?:うち|中)|では?(?:な|あり|ござい))/g;

const BLANK = "\u0001";

/** A clause (folded) with the words for all plans blanked, each by as many signs: 全プランで別途契約が必要 leaves the contract. */
export const withoutAllPlans = (clause: string): string => clause.replace(OF_ALL, (all) => BLANK.repeat(all.length));

/** Whether the condition from `start` to `end` in the clause (folded) is that of every plan, and so none. */
export const isOfAllPlans = (clause: string, { start, end }: { start: number; end: number }): boolean =>
  withoutAllPlans(clause).slice(start, end).includes(BLANK);

// By way of the condition: 有償オプション|で期間の制限なく提供 says how it is with the option, and takes nothing from that.
const JA_BY_WAY = /(?:で|にて|として|なら|の(?:場合|お客様|方))$/;
const JA_BY_WAY_DENIED =
  /^(?:別途|追加で|新たに)?ご?(?:契約|購入|加入|お?申し?込|選択|追加|アップグレード)[^、。はが]{0,10}(?:(?:必要|こと)(?:は|も|が)(?:あり|ござい)ません|(?:必要|こと)(?:は|も|が)?な[いく])|^[^、。はが]{0,8}(?:もの|わけ|外)では(?:あり|ござい)ません/;
const BY_WAY =
  /^(?:で(?![のはも])|では(?!あり|ござい|な[いく])|にて|として(?![のはも])|により(?![異変])|ならば?|であれば|の(?:場合|お客様|方)(?:は|に限り)?)/;
const JA_COST = /(?:費用|料金|課金|手数料|お?見積り?)$/;
const JA_NONE = /^(?:は|が|も)?(?:一切|特に|全く)?(?:(?:あり|ござい)ません|な[いし]|無し)/;
// 別途お見積り|となることはありません, 上位プラン|への加入は不要です, 追加費用|は一切かかりません: the condition itself, or what is done to come under it.
const JA_DENIED_BEHIND = new RegExp(
  `^(?:(?:は|が|も)(?:(?:必要|発生)(?:(?:と|に)?なる|する)?|かかる|生じる)?|(?:での)?(?:(?!ため|ので(?!は)|れば|たら|おり|場合|うえ|後)(?:[^、。はがで]|(?<=ん)で)){0,20}(?:は|が|も)?)(?:一切|特に|全く)?${[
    "(?:(?:こと|必要|費用|料金|負担|発生|加入|ご?契約|お?見積り?)(?:は|も|が)?(?:一切|特に|全く)?(?:(?:あり|ござい)ません|ない|なし|無し|無く|なく)",
    "(?:不要|無用)(?:です|であり|で|$)",
    "では(?:あり|ござい)ません|ではない",
    "(?:要し|かかり|いただき|頂き|求め|異なり|変わり|左右され|(?:いただい|頂い|かかっ|求め)て(?:い|お)り?|発生(?:は)?(?:し|いたし)|依存(?:は)?(?:し|いたし))ません)",
  ].join("|")}`,
);
// 上位プラン|の契約の有無にかかわらず, プランによって|の制限はありません: what may differ by it.
const JA_BY_PLAN =
  /(?<!上位|有償|有料)(?:プラン|エディション|コース|契約|構成)(?:内容|種別)?に(?:より|よって)(?:異な)?$/;
const JA_SAME =
  /^[^、。]{0,16}(?:(?:違い|差異?|制限|(?:異な|変わ)?ること)(?:は|も|が)?(?:一切|特に|全く)?(?:(?:あり|ござい)ません|な[いくし]|無[くし])|(?:異な|変わ)りません)/;
const JA_REGARDLESS =
  /^(?![はがを])[^、。で]{0,10}(?:に(?:かかわらず|関わらず|よらず|関係なく)|を問わず)|^(?:と(?:の|も|は)?|に(?:よる|よって|より|応じた)|間の)[^、。]{0,12}(?:違い|差異?|制限)(?:は|も|が)?(?:一切|特に|全く)?(?:(?:あり|ござい)ません|な[いくし]|無[くし])/;
// "not available on the Starter plan" denies the thing there, "not only on the Enterprise plan" what binds it.
const EN_DENIED_BEFORE =
  /(?:\b(?:not|never|no longer)|n't) (?:[a-z]+ ){0,3}?(?:only|tied|bound|limited|restricted|charged|contingent|conditional|subject|depend\w*|requir\w+|need\w*|involve|incur|an?|any)(?: [a-z]+){0,3} ?$|\b(?:no|without)(?: (?:an?|any|the|further|need|requirement|for|to|buy|purchase|need for))* ?$|\b(?:regardless|irrespective|independent(?:ly)?) of (?:the |your |any )?$/;
const EN_DENIED_BEHIND =
  /^[^.;,]{0,20}\b(?:(?:is|are) (?:not|never)|isn't|aren't) (?:needed|required|necessary|charged|involved)\b/;
// The sign itself: "irrespective of plan".
const EN_FREE = /^(?:regardless|irrespective|independent(?:ly)?) of\b/;
const JAPANESE = /[ぁ-ゖァ-ヺ一-龥]/;

/** Whether a clause (folded) denies the condition that stands from `start` to `end` in it: "does not depend on the plan", 別途お見積りは不要です. */
export function isConditionDenied(clause: string, { start, end }: { start: number; end: number }): boolean {
  const before = clause.slice(Math.max(0, start - 60), start);
  // The sign itself may end in what is denied of it: プランによって|異なることはありません.
  const behind = clause.slice(end, end + 48);
  if (JAPANESE.test(clause)) return isDeniedInJapanese(clause.slice(start, end), behind);
  if (EN_FREE.test(clause.slice(start, end))) return true;
  return EN_DENIED_BEFORE.test(before) || EN_DENIED_BEHIND.test(behind);
}

function isDeniedInJapanese(condition: string, behind: string): boolean {
  if (JA_REGARDLESS.test(behind) || (JA_COST.test(condition) && JA_NONE.test(behind))) return true;
  if (JA_BY_PLAN.test(condition)) return JA_SAME.test(behind);
  const way = BY_WAY.exec(behind)?.[0] ?? "";
  return way !== "" || (JA_BY_WAY.test(condition) && !/^[のはも]/.test(behind))
    ? JA_BY_WAY_DENIED.test(behind.slice(way.length))
    : JA_DENIED_BEHIND.test(behind);
}
