// The case for which a question asks, and what it asks of it: 乗船証を発行する|場合の規則, "If you issue cards|: how …?", "passwords issued by you".
const JA_CASE = /^(.{2,60}?)(?:場合|際(?=[、のには])|とき|における|に(?:は)?あた(?:り|って))(.*)$/s;
const EN_IF = /^(?:if|where|when) ([^,:]{4,80})[,:](.*)$/s;
const EN_BY_YOU =
  /^(.*?)((?:\w+ ){0,2}\w+ (?:issued|created|made|assigned|handed out|given out) by (?:you|the (?:vendor|supplier|provider))|vendor-(?:issued|created|assigned) \w+(?: and \w+)?)(.*)$/s;

// 原則として: there is a case after all.
const HEDGED = /原則|通常|基本的|\b(?:normally|generally|usually|in principle)\b/;

/** Whether a denial (folded) denies the very case for which the question (folded) asks, and nothing of what is asked of it: 乗船証は発行していません. */
export function deniesCase(denial: string, question: string): boolean {
  if (denial.length > 60 || HEDGED.test(denial)) return false;
  const asked = splitCase(question);
  if (!asked) return false;
  const words = (denial.match(/[一-龥]{2}|[ァ-ヺー]{3,}|[a-z]{5,}|ai/g) ?? []).filter((word) => !GENERAL.test(word));
  const standsIn = (part: string) => (word: string) => part.includes(word.slice(0, 5));
  // 個人情報の保護はしていません: what is denied is not that there is such information.
  return words.length > 0 && words.every(standsIn(asked.case)) && !words.some(standsIn(asked.rest));
}

// Words that say of a thing that there is such a thing, or whose it is.
const GENERAL =
  /^(?:提供|実施|利用|使用|取扱|搬送|運搬|当社|弊社|現在|サービス|(?:these|those|there|currently|offer|provide|services?)$)/;

function splitCase(question: string): { case: string; rest: string } | null {
  const [, first, second] = JA_CASE.exec(question) ?? EN_IF.exec(question) ?? [];
  if (first !== undefined) return { case: first, rest: second ?? "" };
  const [, before = "", named, after = ""] = EN_BY_YOU.exec(question) ?? [];
  return named === undefined ? null : { case: named, rest: `${before} ${after}` };
}
