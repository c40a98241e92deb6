// Behind a condition of Japanese: 別途お見積り|となることはありません, 上位プラン|への加入は不要です. 有償オプション|での対応はしていません denies the thing, and not its price.
const JA_DENIED_BEHIND =
  /^[^、。]{0,24}(?:(?:こと|必要|違い|差異?|費用|料金|負担|発生|制限|加入|ご?契約|お?見積り?)(?:は|も|が)?(?:一切|特に|全く)?(?:(?:あり|ござい)ません|ない|なし|無し|無く|なく)|(?:不要|無用)(?:です|であり|で|$)|では(?:あり|ござい)ません|ではない|(?:要し|かかり|いただき|頂き|求め|異なり|変わり|左右され|発生(?:は)?(?:し|いたし)|依存(?:は)?(?:し|いたし))ません|(?:に(?:かかわらず|関わらず|よらず|関係なく)|を問わず))/;
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
  if (JAPANESE.test(clause)) return JA_DENIED_BEHIND.test(behind);
  if (EN_FREE.test(clause.slice(start, end))) return true;
  return EN_DENIED_BEFORE.test(before) || EN_DENIED_BEHIND.test(behind);
}
