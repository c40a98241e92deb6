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
  const words = denial.match(/[一-龥]{2}|[ァ-ヺー]{3,}|[a-z]{5,}|ai/g) ?? [];
  const stands = (part: string) => words.some((word) => part.includes(word.slice(0, 5)));
  return stands(asked.case) && !stands(asked.rest);
}

function splitCase(question: string): { case: string; rest: string } | null {
  const [, first, second] = JA_CASE.exec(question) ?? EN_IF.exec(question) ?? [];
  if (first !== undefined) return { case: first, rest: second ?? "" };
  const [, before = "", named, after = ""] = EN_BY_YOU.exec(question) ?? [];
  return named === undefined ? null : { case: named, rest: `${before} ${after}` };
}
