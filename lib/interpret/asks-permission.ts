const ASKS = /許可|可否|利用|使用|認め|\ballow|\bpermit|\bcan\b|\bmay\b|\buse[ds]?\b|\benabled/;
const PROTECTS =
  /禁止|制限|防止|遮断|制御|対策|保護|無効|prohibit|restrict|prevent|block|disabl|protect|harden|control/;

/** Whether a question (folded) asks if something may be done: there "禁止しています" is no yes; where it asks for protection, it is. */
export function asksPermission(question: string): boolean {
  return ASKS.test(question) && !PROTECTS.test(question);
}
