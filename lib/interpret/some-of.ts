const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const NUMBER = `(\\d{1,4}|${NUMBERS.join("|")})`;
const EN_SOME = new RegExp(`^${NUMBER} (?:out )?of (?:the |our |its )?${NUMBER}\\b`);
const JA_SOME = /(\d{1,4})\s?(名|人|台|件|社|拠点|[か箇]所|機|本|棟)[^。、\d]{0,6}(?:中|のうち)、?(\d{1,4})\s?\2/;

const amountOf = (number: string): number => {
  const named = NUMBERS.indexOf(number);
  return named < 0 ? Number(number) : named + 1;
};

/** Whether a clause counts some of a number: "Four of eleven", 11名中4名. */
export function countsSome(text: string): boolean {
  const [, some = "", all = ""] = EN_SOME.exec(text) ?? [];
  if (all !== "") return amountOf(some) < amountOf(all);
  const [, whole = "", , part = ""] = JA_SOME.exec(text) ?? [];
  return part !== "" && Number(part) < Number(whole);
}
