/** Says that it is settled elsewhere, or only sometimes: no claim. */
export const VAGUE =
  /(?:場合|こと)[がも](?:ある|あります|ございます)$|(?:の|と)(?:とおり|通り)(?:です|となります|でございます)?$|準(?:じます|じる|ずる|じております|じています)|契約書に|定めるところ|要件によ(?:る|ります)|場合によ(?:る|ります)|適宜|原則(?![^。]{0,30}(?:例外|ません|かねます|できない|無理|むり|不可))|都度[^。]{0,8}(?:協議|相談|検討|判断)|(?:と|に)期待され|一概に(?:は)?|申し上げ(?:かね|られ)|委ねられ|(?:重要|大切)[^。]{0,16}(?:考えて|認識して|位置(?:づ|付)け)|注意を払って|(?:最大限|万全)[^。]{0,8}(?:努めて|期して)|心(?:が|掛)けて|立場に(?:は)?(?:あり|ござい)ません|^(?:it|this|that|they|there) (?:may|might|could)(?: well)?(?: be)?$|\breserves? the right\b|\bto be agreed\b|\bas (?:per|defined|described|stated|agreed)\b|\baccording to\b|\bin accordance with\b|\bbeta\b|\bpilot(?:s|ing|ed)?\b|\bin theory\b|\btheoretically\b|\bfeasible\b|\bdepend|\bplease (?:ask|contact|speak|talk|reach)|\bask (?:us|your|our)\b|\brather than\b|\binstead of\b|\btake[sn]? [^.;]{1,60}\b(?:very )?seriously\b|\bwe (?:strive|endeavou?r|do our best|care)\b|\bcommitted to\b|\b(?:should|would)(?: all)? like to think\b|\b(?:hope|believe|think|trust|guess|suppose) so\b|\b(?:hopefully|presumably)\b|(?:と思(?:い|って)|はず(?:です|$)|かもしれ|でしょう$|と思われ)|^same\b|^ditto\b|^similar|^see\b|^(?:we|i) prefer\b|^(?:項番|設問|問|no\.?\s?|q)?[\d０-９.-]{1,6}\s?(?:番)?(?:と|に)(?:同じ|同様)|^(?:同上|同左|同じ|上記(?:と同じ|同様)|左記)/;

// Praise of oneself says nothing of what was asked.
const PRAISES =
  /\bin our dna\b|\b(?:best[- ]in[- ]class|world[- ]class|industry[- ]leading|market[- ]leading|state[- ]of[- ]the[- ]art|rock[- ]solid|second to none|cutting[- ]edge|enterprise[- ]grade|bank[- ]grade|military[- ]grade)\b|\b(?:top|highest|number one) priority\b|\bcustomers? (?:love|trust)s?\b|\bcommercially reasonable\b|\bappropriate to (?:its|our|the) (?:business|size|risks?)\b|業界最高|世界最高|最高水準|最先端の|安心して(?:ご?利用|お使い|お任せ)|ご?安心ください|万全の(?:体制|対策)|最優先(?:に|で|と)|信頼をいただ/;

/** The one who answers does not know: 詳細は把握しておりません, "we hold no details". */
export const UNKNOWN_HERE =
  /(?:詳細|内容|仕様|状況)(?:は|を|まで|について)(?:は)?(?:把握|承知|認識|確認)(?:して|できて)(?:い|お)り?(?:ません|ない)|(?:では|には|も)(?:分か|わか)(?:り(?:ません|かねます)|らない(?:です)?)$|(?:把握して(?:い|お)り?ません|不明です)$|\bwe (?:do not|don't) know\b(?! of\b)|\b(?:i|we) have no idea\b|\b(?:hold|have|are given|receive) no (?:further )?(?:details?|information|visibility|knowledge|insight)\b(?! security| protection)|\bno visibility (?:into|of)\b/;

/** The whole text is a pointer to a document. */
export const DOCUMENT_ONLY =
  /^(?:別紙|別添|添付|別途資料|下記|上記|こちら|以下|「[^」]{1,40}」|『[^』]{1,40}』)?[^。]{0,30}(?:参照|ご?覧|ご確認|見て)(?:ください|下さい|願います|のこと|(?:いただ|頂)け(?:れば|ますと)幸いです|(?:いただ|頂)きますよう(?:お願い(?:いた|致)?します)?)?$|^(?:please )?(?:see|refer to)\b|^ask [a-z]+$|^(?:this|it|that|these|details|the details) (?:is|are) (?:described|covered|documented|set out|defined|explained|detailed|available) in (?:our|the) [^.;]{1,80}$/;

/** さくらに聞いてください: somebody else knows. */
export const ASK_OTHERS = /(?:に|へ)(?:聞いて|尋ねて|お?問い?合わせて|確認して)(?:ください|下さい)$/;

/** What was asked stands elsewhere: 個別にお問い合わせください, "please refer to the white paper". */
export const refersElsewhere = (text: string): boolean =>
  DOCUMENT_ONLY.test(text) ||
  (text.length < 60 &&
    (ASK_OTHERS.test(text) ||
      /(?:お問い?合わせ|ご?相談|ご?確認)(?:ください|下さい|願います)$|\bplease (?:ask|contact)\b/.test(text)));

/** 問3と同じ, "same as 4.2": the answer stands at another question. */
export const SAME_AS =
  /^(?:(?:項番|設問|質問|問|項目|no\.?\s?|q|上記の?)?[\d.-]{1,8}\s?(?:番)?(?:の(?:ご?回答|とおり|通り))?(?:と|に)(?:同じ|同様|準じ)|(?:the )?same (?:as|answer as) )/;

/** Whether an answer praises who gives it, and claims nothing else. */
export const praisesOnly = (clauses: readonly { text: string; claim: unknown }[]): boolean =>
  PRAISES.test(clauses[0]?.text ?? "") &&
  clauses.every(({ text, claim }) => !/\d/.test(text) && (claim === null || PRAISES.test(text)));
