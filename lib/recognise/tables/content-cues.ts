import { foldText } from "#lib/domain/fold-text.ts";

// All patterns work on folded text (NFKC, lower case, single spaces).

const DATE =
  /^(\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|(令和|平成|[rh])\s?\d{1,2}[./年]\s?\d{1,2}[./月]\s?\d{1,2}日?|\d{1,2}\/\d{1,2}\/\d{2,4})/;
const NUMBERING =
  /^[[(【#]?(?:(?:no|q|問|設問|質問|第|項|基準|統|実|設|監)\.?\s*)?(?:[a-z&+]{1,8}[-_. ]?)?(?:\d{1,4}[a-cefgi-l]?|[ivx]{1,5}|[a-zア-ン])(?:[-_.の]\(?(?:\d{1,4}|[a-z]{1,3}\d{0,3})\)?)*[\])】.。:]?$/;
// A letter may follow the number (1a, 1b), but 7d and 24h are lengths of time.
// A key that a program gave: no spaces, and something that no word has.
const CODE = /^(?=[a-z0-9])(?=.*[\d_-])[a-z0-9][a-z0-9_.:/-]{1,60}$/;
const PLAIN_WORD = /^[a-z]+$/;
// "nr", "ref.": words for a number, and none themselves; "ii." counts.
const SHORT_WORD = /^(?:nr|(?:問|設問|質問|項)(?:cd|id|no)|(?![ivx]+\.)[a-z]{2,}\.)$/;
const YES_NO =
  /^(?:有り?|無し?|あり|なし|ある|ない|はい|いいえ|○|〇|◯|●|◎|△|▲|×|✕|✗|✓|☑|レ|可能?|不可|未?対応(?:済み?|可|不可|中)?|一部対応|未?実施(?:済み?)?|一部実施|取得済み?|準拠|非?該当(?:なし)?|該当せず|対象外|開示不?可|非公開|yes|no|y|n|n\/a|na|partial(?:ly)?|partly|compliant|non-compliant|not applicable|true|false|comply|fully|implemented|not implemented|planned|in place|met|not met|是|否|符合|不符合|部分符合|不适用|有|无|支持|不支持)(?=$|[\s。、,.:;:()（・\-–—※/!])/;
// "□適合 ☑一部適合 □不適合": the form's choices, one of them ticked.
const CHOICES = /[☐□☑☒■✓✔][^☐□☑☒■✓✔]{1,40}[☐□☑☒■✓✔]\s?\S/;
// A box left empty beside ticked ones.
const EMPTY_BOX = /^[☐□]$/;
const MARK = /^(?:x|○|〇|◯|●|✓|✔|☑|■|レ|v|1|×|✗|✕|◎|☒|\*)$/;
const QUESTION_END =
  /(?:\?|か。?|の有無。?|有無。?|(?:する|いる|ある|れる|せる|ない)こと。?|ください。?|下さい。?|お聞かせください。?|吗)(?:\s*[(（][^)）]*[)）])?$/;
const QUESTION_START =
  /^(?:do|does|did|is|are|was|has|have|can|could|will|would|should|how|what|which|who|where|when|why|describe|please|provide|list|verify|ensure|explain|specify|confirm|indicate|state|if|identify|验证|请|是否)\b/;
const QUESTION_SOFT =
  /(?:方法|状況|体制|内容|概要|基準|手順|可否|範囲|時間帯?|期間|場所|措置|対策|方針|取得|提供|有効期限|頻度|間隔|項目|名称?|年月日(?:\(西暦\))?|の(?:実施|設置|整備|管理|確保|定め)|等|must|shall|should)(?:\s*[(（][^)）]*[)）])?$|\b(?:must|shall|should)\b|の有無|であること|していること|か[。、]|\?/;
const STATEMENT =
  /(?:ます|です|ません|ました|おります|ありません|しています|している|済み?|予定)[。.]?(?:\s|$|[(（※])|[▼※]|^(?:yes|no|n\/a|we|our|the company|all|currently|not)\b[\s,.:;]|https?:\/\/|\b(?:we|our|us)\b/;
const REQUIRED =
  /^(?:必須|選択|任意|推奨|mandatory|optional|required|recommended|must|should|may|high|medium|low|高|中|低|[abc]|critical|standard|minor|essential)$/;
const UNIT =
  /^(?:時間帯?|有無(?:\(.*\))?|%|稼働率\(?%?\)?|日|月|年|回|分|件|時間・?分?|yes\/no|記述|選択|単一選択|複数選択|自由記述|text|boolean|y\/n|数値|日付|人|円|有\/無|free text|single choice|multiple choice|date)$/;
const URL = /https?:\/\/|^www\./;

/** What one cell's text looks like, each a yes or no. */
export type CellKind = {
  length: number;
  folded: string;
  numbering: boolean;
  code: boolean;
  date: boolean;
  yesNo: boolean;
  mark: boolean;
  question: boolean;
  softQuestion: boolean;
  statement: boolean;
  required: boolean;
  unit: boolean;
  url: boolean;
};

// Past this many characters nothing new is learnt, and patterns on long text cost time.
const ENOUGH = 300;

/** Looks at a text the way a person skims a column. */
export function seeCell(text: string): CellKind {
  const trimmed = text.length > 2 * ENOUGH ? `${text.slice(0, ENOUGH)}\n${text.slice(-ENOUGH)}` : text;
  const folded = foldText(trimmed);
  const yesNo = YES_NO.test(folded) || CHOICES.test(folded) || EMPTY_BOX.test(folded);
  const question = QUESTION_END.test(folded) || QUESTION_START.test(folded);
  const date = DATE.test(folded);
  return {
    length: text.length,
    folded,
    numbering: isNumbering(folded) && !yesNo && !date,
    code: CODE.test(folded) && !date,
    date,
    yesNo,
    mark: MARK.test(folded),
    question,
    softQuestion: question || QUESTION_SOFT.test(folded),
    statement: STATEMENT.test(folded) && !QUESTION_END.test(folded),
    required: REQUIRED.test(folded),
    unit: UNIT.test(folded),
    url: URL.test(folded),
  };
}

/** Whether a folded text is an item's number: 1, 1-1, A&A-01.1, 実 1, (2), ①, V1.2.3. */
export function isNumbering(folded: string): boolean {
  if (folded.length > 20 || !NUMBERING.test(folded) || SHORT_WORD.test(folded)) return false;
  return !(PLAIN_WORD.test(folded) && folded.length > 2);
}
