import { foldText } from "#lib/domain/fold-text.ts";

const PLACEHOLDER = [
  /^[[(<【「『*＜-]*(?:(?:こちら|ここ|本欄)(?:に|へ))?(?:ご?回答|詳細|内容)?(?:を|欄に)?ご?(?:記入|選択|入力|記載|回答)(?:して)?(?:ください|下さい|願います|お願い(?:いた)?します)[。.]?[\])>】」』*＞-]*$/,
  /^[[(<【]?(?:未選択|未入力|未記入|要記入|要回答|選択肢から選択|プルダウンから選択|プルダウンより選択|リストから選択)(?:して(?:ください|下さい))?[。.]?[\])>】]?$/,
  /^[(【]選択肢(?:は)?(?:なし|無し)[)】]$/,
  /^(?:プルダウン|リスト|選択肢|ドロップダウン)(?:から|より).{0,12}(?:ください|下さい)[。.]?$/,
  /^[-–—<[(\s]*(?:please\s+)?(?:select|choose|pick)(?:\s+(?:one|an?\s+\w+|from\s+(?:the\s+)?(?:list|drop-?\s?down|menu)|an?\s+\w+\s+from.*|your\s+\w+|response|answer|option))?(?:\.{1,3}|…)?[-–—>\])\s]*$/,
  /^[[(<]*(?:please\s+)?(?:enter|type|insert|add|write|provide)\s+(?:your\s+|an?\s+|the\s+)?(?:answer|response|reply|text|comments?|details?|here|explanation|value|information)(?:\s+(?:in )?here)?\.?[\])>]*$/,
  /^(?:click|tap)(?: or tap)?(?: here)?(?: to)? (?:enter|select|choose|add).{0,30}$/,
  /^\[\[\s*fill in[\s\S]*\]\]$/,
  /^[<[(](?:your |vendor |supplier )?(?:answer|response|reply|comments?|text|details?|回答|記入欄|入力欄|テキスト)[>\])]$/,
  /^(?:请选择|請選擇|请填写|請填寫|请输入)[。.…]*$/,
  /^[[<(](?:the )?(?:supplier|vendor|provider|respondent|bidder|tenderer|contractor|applicant|company|you|事業者|貴社) (?:to |please )?(?:complete|fill in|answer|respond|confirm|provide)(?: here)?[>\])]$/,
  /^_{3,}$|^\.{4,}$|^…+$/,
];
// A word or sign that every one of them has. Asked of every answer of a long sheet, so it is asked cheaply.
// U+2E80–2FDF: radicals that a PDF writer may put for 選 or 入.
const MAYBE =
  /[[(（［<＜＿_…⋯未要请請\u2e80-\u2fdf]|\.{3}|ください|下さい|願い|お願|選択|\b(?:select|choose|pick|enter|type|insert|add|write|provide|click|tap)|ｓｅｌｅｃｔ/i;
// Nobody writes a placeholder at length.
const LONGEST = 200;

/** Whether a text is what the form printed into the answer cell to be overwritten: no answer at all. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST || !MAYBE.test(text)) return false;
  const folded = foldText(text);
  return PLACEHOLDER.some((pattern) => pattern.test(folded));
}
