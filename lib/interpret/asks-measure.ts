import { matches, rule, type Searchable } from "./rules/rule.ts";

// What is asked for is itself a measure against what is unwanted: that it is listed, watched, kept apart.
const ASKS_MEASURE = [
  /(?:一覧|台帳|手順|窓口|保険|体制|規程|規定|ルール|仕組み?|制度|計画|対策|対応策|方針|基準|プロセス|フロー|マニュアル|担当|責任者)(?:書|者)?(?:等|など)?(?:の有無|(?:は|が|も|を)、?[^。]{0,8}(?:あり|ある|ござい|定め|整備|設け))/,
  // What was detected in the past has happened.
  /^(?!.*(?:過去|直近|これまで|最近|こと(?:は|が)))[^?]*(?:検知|検出|監視|記録|制限|隔離|分離|遮断|防止|把握|管理|棚卸|点検|確認|削除|廃止|無効化|報告|通知)(?:を|は)?(?:し|され|でき|行|実施|徹底)[^。]{0,10}か[。?]?$/,
  /^(?:do|does|can|could|will|would) (?:you|we|they|your \w+|the \w+(?: \w+)?)(?: also| currently| \w+ly)? (?:detect|monitor|record|track|remove|isolate|segregate|list|inventory|review|restrict|limit|block|prevent|scan|replace|patch|disable|identify|alert|control|audit|protect|change|delete|revoke|check)\b/,
  /^(?:is|are|does|do)\b (?!there\b|(?:isolat|monitor|record|track|remov|segregat|list|inventori|review|restrict|limit|block|scan|replac|patch|disabl|identifi|detect|control|audit|protect|chang|delet|revok)\w*\b)[^?]{2,60}\b(?<!\b(?:not|never|n't)\b[^?]{0,12})(?:isolated|monitored|recorded|tracked|removed|segregated|listed|inventoried|reviewed|restricted|limited|blocked|scanned|replaced|patched|disabled|identified|detected|controlled|audited|protected|changed|deleted|revoked)(?=\s*(?:[?,.]|$|(?:from|by|before|after|when|within|in|on|and|or|at|upon|as|to|\w+ly)\b))/,
  /^(?:do you have|is there|are there|have you)\b(?:(?!\b(?:un\w+|not|no|for|in|on|of|with|to|by|from|that|known|open|outstanding|pending|obsolete|end-of-\w+|outdated)\b)[^?]){0,40}\b(?:reviews?|polic(?:y|ies)|procedures?|process(?:es)?|controls?|plans?|lists?|inventor(?:y|ies)|registers?|checks?|monitoring|insurance|measures?|safeguards?|mechanisms?|alerts?)(?=\s*(?:[?,.]|$|(?:in place|that|which|to|for|of|against|covering|on)\b))(?! (?:(?:that|which) (?:is|are|was|were|has|have|do|does|remain) )?(?:not|never|un\w+)\b)/,
].map(rule);

/** Whether a question (folded) that names something unwanted asks for a measure against it: "Do you detect …?", 脆弱性の一覧はありますか. */
export const asksMeasure = (question: Searchable): boolean => ASKS_MEASURE.some((asks) => matches(asks, question));
