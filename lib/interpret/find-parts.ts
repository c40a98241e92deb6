import type { Status } from "#lib/domain/answer.ts";
import type { Reading, Stretch } from "./reading.ts";
import { allMatches, rule, type Searchable } from "./rules/rule.ts";

// "操作ログ：有り、ログインログ：無し" or "①有り ②無し": a list of answers, each with what it is about.
const WORD =
  "(?:有り?|あり|はい|可能?|対応済?み?|実施済?み?|済み?|○|〇|◯|(?<no>無し?|なし|いいえ|不可|未対応|非対応|未実施|×|✕|✗))";
const NAMED = rule(new RegExp(`[^\\s、,。::]\\s?[::]\\s?${WORD}(?=$|[\\s、,。/();])`, "g"));
const SLASHED = rule(new RegExp(`(?:^|[/・])\\s?${WORD}(?=\\s?(?:[/・]|$))`, "g"));
const NUMBERED = rule(new RegExp(`(?:^|[\\s、,])\\(?[1-9][.)]?\\s?${WORD}(?=$|[\\s、,。/();])`, "g"));

// "死活監視：24時間 性能監視：なし": some of it is told, some is not there.
const TOLD = rule(
  /(?<=^|[\s、,。/;])[^\s\d、,。/::][^\s、,。/::]{0,14}\s?[::]\s?(?:(?<no>無し?|なし|不可|未対応|非対応|未実施|×|✕|✗)(?=$|[\s、,。/();])|[^\s、。/::]{1,24})(?=$|[\s、,。/();])/g,
);

// "取得有・提供不可"
const COMPOUND = rule(new RegExp(`(?:^|[・、/])[一-龥ァ-ヶ]{2,8}?${WORD}(?=$|[・、/\\n])`, "g"));

// "Laptops yes, servers not yet", 取得 Yes / 開示 No: each with what it is about before it. "We do not hold …" is a sentence.
const LABELLED = rule(
  /(?:^|[,、。.;/・\n] ?)[^\s,、。.;/・:][^,、。.;/・\n]{0,30}?(?:[ :]|, )(?:yes|有り?|あり|(?<no>(?:no|not yet|not)(?=\s*(?:$|[,、。.;/()\n]))|無し?|なし))(?=$|[\s,、。.;/()])/g,
);

// "Starter: no. Business: 1 year.": what is there depends on what one buys.
const PLAN =
  "(?:free|trial|starter|basic|light|standard|team|business|pro(?:fessional)?|premium|plus|enterprise|advanced|ultimate|無料|有料|スターター|ベーシック|ライト|スタンダード|ビジネス|プロ|プロフェッショナル|プレミアム|アドバンス|エンタープライズ)";
const BY_PLAN = rule(
  new RegExp(
    `(?:^|[\\s、,。.;/(])(?:${PLAN}\\s?(?:plan|tier|edition|プラン|版)?|[一-龥ァ-ヶーa-z]{1,12}(?:版|プラン|エディション|コース)|[a-z]{2,12} (?:plan|tier|edition))\\s?[::]\\s?(?<no>(?:no(?:ne|t \\w+)?|n/a|無し?|なし|不可|未対応|非対応|×|✕|✗|-)(?=$|[\\s、,。.;/)]))?`,
    "g",
  ),
);

// A note that takes back some of what stands before it.
const LIMITS = /未|予定|一部|有償|有料|のみ|だけ|除|オプション|検討|不可|ない|ません|only|except|planned|not\b/;

function withNotes(parts: Parts | null, text: string): Parts | null {
  const notes = text.match(/\([^()]*\)/g) ?? [];
  return parts?.status === "met" && notes.some((note) => LIMITS.test(note)) ? { ...parts, status: "partial" } : parts;
}

type Parts = Stretch & { status: Extract<Status, "met" | "not_met" | "partial" | "conditional"> };

const LONGEST = 1000;

/** What is read of a long text; what the whole of it meets is known already. */
const headOf = (searched: Searchable): Searchable =>
  searched.text.length <= LONGEST ? searched : { ...searched, text: searched.text.slice(0, LONGEST) };

/** An answer that answers in parts: all there, none, or some; null where it is no such list. */
export function findParts(reading: Reading): Parts | null {
  const head = headOf(reading);
  const { text } = head;
  const plans = findPlans(head);
  if (plans?.differ) return { ...plans, status: "conditional" };
  const slashed = /[/・]/.test(text) ? findSlashed(head) : null;
  if (slashed) return slashed;
  for (const pattern of [NAMED, NUMBERED, LABELLED, COMPOUND]) {
    const parts = allMatches(pattern, head);
    if (parts.length < 2) continue;
    return judged(parts);
  }
  const told = allMatches(TOLD, head);
  const parts = told.length > 1 && told[0] && text.slice(0, told[0].index).trim() === "" ? judged(told) : null;
  return parts?.status === "partial" ? parts : null;
}

/** "有り／有り（録画は90日間保存）" */
function findSlashed(head: Searchable): Parts | null {
  const bare = head.text.replace(/\([^()]*\)/g, (note) => " ".repeat(note.length)).trimEnd();
  const listed = bare.trim().split(/[/・]/);
  // 有・無 is the form's own choice; three words, or one of them twice, answer one by one.
  if (listed.length < 2 || (listed.length === 2 && listed[0]?.trim() !== listed[1]?.trim())) return null;
  const parts = allMatches(SLASHED, { ...head, text: bare });
  return parts.length === listed.length ? withNotes(judged(parts), head.text) : null;
}

// "Proエディションでは可能です。Liteエディションではご利用いただけません。"
const IN_PLAN = rule(/(?:プラン|エディション|コース|版)では(?=([^。\n]{1,80}))/g);
const DENIED = /(?:ません|不可|未対応|非対応|なし|無し)(?:です)?$/;

/** An answer for each plan or edition, and whether it is there in some only; null where it is no such list. */
export function findPlans(searched: Searchable): (Stretch & { differ: boolean }) | null {
  const head = headOf(searched);
  const told = allMatches(IN_PLAN, head);
  const denied = told.filter(([, sentence = ""]) => DENIED.test(sentence)).length;
  if (told.length > 1 && denied > 0 && denied < told.length) return { ...stretchOf(told), differ: true };
  const plans = allMatches(BY_PLAN, head);
  if (plans.length < 2) return null;
  const without = plans.filter(({ groups }) => groups?.["no"] !== undefined).length;
  return { ...stretchOf(plans), differ: without > 0 && without < plans.length };
}

function judged(parts: readonly RegExpExecArray[]): Parts {
  const missing = parts.filter((part) => part.groups?.["no"] !== undefined).length;
  const status = missing === 0 ? "met" : missing === parts.length ? "not_met" : "partial";
  return { status, ...stretchOf(parts) };
}

function stretchOf(parts: readonly RegExpExecArray[]): Stretch {
  const last = parts.at(-1);
  return { start: parts[0]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}
