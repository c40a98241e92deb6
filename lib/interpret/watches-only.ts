import { matches, rule, type Searchable } from "./rules/rule.ts";

/** A control that looks on: 検知モード, "in detect mode", "report-only", "p=none". */
export const WATCHES =
  /(?:検知|検出|監視|監査|観測|学習|記録|通知|カウント|レポート|アラート|ログ出力)(?:(?:のみ|だけ|専用|限定)?の?モード|(?:のみ|だけ|専用|限定)の?設定|設定(?:で(?:運用|稼働|動作|利用|使用|す)|と(?:して|な)|のまま))|(?:検知|検出|監視|通知|レポート|アラート|ログ出力)(?:のみ|だけ)(?:で|の|に|です|と|$)|\b(?:detect(?:ion)?|monitor(?:ing)?|observ(?:e|ation)|audit(?:ing)?|report(?:ing)?|count|log(?:ging)?|learning|simulation|alert(?:ing)?|passive|dry[- ]?run|permissive)(?:[- ]only)?[- ](?:only )?mode\b(?! (?:is|are) (?:also |optionally |additionally )?(?:available|supported|offered|possible|selectable|there)\b| (?:can|may) (?:also )?be\b)|\b(?:detect(?:ion)?|monitor(?:ing)?|report(?:ing)?|alert(?:ing)?)[- ]only\b|\bp=none\b|\bnot (?:yet )?(?:enforced|enforcing|in blocking mode|set to block)\b/;
// Where looking on is what was asked for.
const ASKS_TO_WATCH = rule(
  /検知|検出|監視|監査|記録|気づ|気付|察知|ログ|ids\b|\bdetect|\bmonitor|\bnotice|\bobserv|\blog(?:s|ged|ging)?\b|\balert|\baudit|\bdiscover/,
);
// What was asked for all the same: IDS/IPS, "detect and block".
const ASKS_TO_ACT = rule(/防[止御ぐい]|遮断|阻止|ブロック|ips\b|waf\b|\bblock|\bprevent|\bstop|\benforc|\bprotect/);

/** Whether a clause (folded) says that a control is there and only looks on, where the question (folded) asks for more than that. */
export function watchesOnly(clause: string, question: Searchable): boolean {
  return WATCHES.test(clause) && (!matches(ASKS_TO_WATCH, question) || matches(ASKS_TO_ACT, question));
}
