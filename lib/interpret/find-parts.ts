import type { Status } from "#lib/domain/answer.ts";
import type { Reading, Stretch } from "./reading.ts";

// "操作ログ：有り、ログインログ：無し" or "①有り ②無し": a list of answers, each with what it is about.
const WORD =
  "(?:有り?|あり|可能?|対応済?み?|実施済?み?|済み?|○|〇|◯|(?<no>無し?|なし|不可|未対応|非対応|未実施|×|✕|✗))";
const NAMED = new RegExp(`[^\\s、,。::]\\s?[::]\\s?${WORD}(?=$|[\\s、,。/();])`, "g");
const SLASHED = new RegExp(`(?:^|[/・])\\s?${WORD}(?=\\s?(?:[/・]|$))`, "g");
const NUMBERED = new RegExp(`(?:^|[\\s、,])\\(?[1-9][.)]?\\s?${WORD}(?=$|[\\s、,。/();])`, "g");

type Parts = Stretch & { status: Extract<Status, "met" | "not_met" | "partial"> };

/** An answer that answers in parts: all there, none, or some; null where it is no such list. */
export function findParts(reading: Reading): Parts | null {
  const text = reading.text.slice(0, 1000);
  const listed = text.trim().split(/[/・]/);
  // 有・無 is the form's own choice; three words, or one of them twice, answer one by one.
  const slashed = listed.length > 2 || (listed.length === 2 && listed[0]?.trim() === listed[1]?.trim());
  if (slashed) {
    const parts = [...text.matchAll(SLASHED)];
    if (parts.length === listed.length) return judged(parts);
  }
  for (const pattern of [NAMED, NUMBERED]) {
    const parts = [...text.matchAll(pattern)];
    if (parts.length < 2) continue;
    return judged(parts);
  }
  return null;
}

function judged(parts: readonly RegExpExecArray[]): Parts {
  const missing = parts.filter((part) => part.groups?.["no"] !== undefined).length;
  const last = parts.at(-1);
  const status = missing === 0 ? "met" : missing === parts.length ? "not_met" : "partial";
  return { status, start: parts[0]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}
