import { foldText } from "#lib/domain/fold-text.ts";
import { readHeading } from "./read-heading.ts";

const OWN_ANSWER = /^(.{2,40}?)(?:様)?(?:からの|の)\s*ご?回答(?:内容|欄)?$|^(.{2,40}?)(?:'s)?\s(?:answer|response)s?$/i;
const NO_NAME =
  /^(?:事業者|サービス事業者|クラウド事業者|提供者|提供事業者|ベンダー?|弊社|当社|貴社|御社|各社|委託先|候補|お客様|利用者|自社|質問|設問|vendor|supplier|provider|csp|csp caiq|solution provider|your|our|company|the|service provider|respondent|customer|security|question|selected|short|long|full|final|detailed|expected|sample|example|model|compliant)$/i;

/** The provider that a heading names as the one who answers: "ミナト監視の回答", "Acme's response". Null where it names none. */
export function answerOwner(heading: string): string | null {
  const match = OWN_ANSWER.exec(heading.replace(/\s+/g, " ").trim());
  const name = (match?.[1] ?? match?.[2] ?? "").trim();
  return name !== "" && !NO_NAME.test(foldText(name)) && readHeading(name).coverage < 0.5 ? name : null;
}

// "2026 response", 2026年度の回答: when it was answered, and by nobody.
const YEAR = "(?:(?:fy ?)?(?:19|20)\\d{2} ?(?:年度?)?|(?:令和(?:\\d{1,2}|元)|今|本|当)年度?)";
const YEAR_AT_AN_END = new RegExp(`^${YEAR}(?:の|\\s)?|(?:の|\\s)?${YEAR}$`, "gi");

/** A name that a heading gives, without the year beside it; "" where it is a year and nothing else. */
export const withoutYear = (name: string): string => name.replace(YEAR_AT_AN_END, "").trim();
