import type { Status } from "#lib/domain/answer.ts";
import type { Reading, Stretch } from "./reading.ts";

// "操作ログ：有り、ログインログ：無し" or "①有り ②無し": a list of answers, each with what it is about.
const WORD =
  "(?:有り?|あり|可能?|対応済?み?|実施済?み?|済み?|○|〇|◯|(?<no>無し?|なし|不可|未対応|非対応|未実施|×|✕|✗))";
const NAMED = new RegExp(`[^\\s、,。::]\\s?[::]\\s?${WORD}(?=$|[\\s、,。/();])`, "g");
const NUMBERED = new RegExp(`(?:^|[\\s、,])\\(?[1-9][.)]?\\s?${WORD}(?=$|[\\s、,。/();])`, "g");

/** An answer that answers in parts: all there, none, or some; null where it is no such list. */
export function findParts(
  reading: Reading,
): (Stretch & { status: Extract<Status, "met" | "not_met" | "partial"> }) | null {
  const text = reading.text.slice(0, 1000);
  for (const pattern of [NAMED, NUMBERED]) {
    const parts = [...text.matchAll(pattern)];
    if (parts.length < 2) continue;
    const missing = parts.filter((part) => part.groups?.["no"] !== undefined).length;
    const last = parts.at(-1);
    const status = missing === 0 ? "met" : missing === parts.length ? "not_met" : "partial";
    return { status, start: parts[0]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
  }
  return null;
}
