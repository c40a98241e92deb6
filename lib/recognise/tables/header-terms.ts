import type { ColumnRole } from "#lib/domain/source-row.ts";

/** What a heading word says about its column: points per role, higher is surer. */
export type HeaderTerm = { term: string; roles: Partial<Record<ColumnRole, number>> };

type TermGroup = [roles: Partial<Record<ColumnRole, number>>, terms: string];

// Terms are folded texts (lower case, NFKC) parted by "|". A longer term wins over a shorter one inside it, so that
// 回答例 (an example) is not taken for 回答. Ambiguous words name all the roles they may mean; the content decides.
const JAPANESE: TermGroup[] = [
  [
    { number: 4 },
    "番号|項番|通番|連番|通し番号|管理番号|項目番号|項目no|設問番号|設問no|質問番号|質問no|設問id|質問id|項目id|設問cd|質問cd|項目cd|設問コード|質問コード|項目コード|管理no|基準番号|枝番|#|no|no.|№",
  ],
  [
    { path: 3.5, item: 1 },
    "種別|分類|大項目|中項目|大分類|中分類|カテゴリ|カテゴリー|区分|領域|分野|ドメイン|章|節|対策区分|観点|統制目標",
  ],
  [
    { item: 3, path: 2, question: 1 },
    "小項目|小分類|項目名|項目例|サービスレベル項目例|サービスレベル項目|サービスレベル|管理策名|要件名|タイトル|件名|見出し",
  ],
  [{ item: 2.2, question: 2, path: 1.4 }, "項目|情報開示項目|開示項目|審査対象項目|対策項目|要求項目|項目内容"],
  [
    { question: 3.6, item: 0.6 },
    "設問|設問内容|質問|質問内容|質問事項|質問項目|質問文|設問文|規定内容|規程内容|記述内容|確認内容|確認事項|確認項目|チェック項目|チェック内容|チェックポイント|評価項目|点検項目|点検内容|監査項目|調査項目|問|詳細管理策|管理策|対策内容|ヒアリング項目|ヒアリング内容|調査内容|点検の観点|点検観点|確認の観点|確認観点|チェックの観点|チェック観点|評価の観点|評価観点",
  ],
  [
    { question: 4 },
    "詳細チェック項目|詳細項目|設問詳細|質問詳細|項目の内容|確認したい内容|ご質問|ご質問内容|お伺いしたい内容|お伺いしたいこと|知りたいこと|確かめたいこと|照会事項|照会内容|お伺い事項|おたずね|お尋ね|お尋ね事項|おたずねしたいこと|お尋ねしたいこと|お聞きしたいこと|おききしたいこと|聞きたいこと|ご確認事項|ご確認内容",
  ],
  [
    { question: 2.6, required: 1.6 },
    "要求事項|要件|要求内容|要件内容|セキュリティ要件|要求事項内容|基準|対策基準|遵守事項|実施事項|評価内容",
  ],
  [{ question: 2, answer: 1.6, detail: 1.8 }, "内容"],
  [
    { answer: 4.2 },
    "見解|弊社見解|当社見解|貴社見解|御社見解|ご見解|貴社の対応|貴社対応|貴社対応状況|貴社の対応状況|貴社の状況|貴社状況|御社の対応|御社の状況|事業者の対応|事業者対応|事業者の対応状況|事業者対応状況|事業者の状況|お返事|お答え|お答|答え|こたえ|今回回答|今回の回答|今回のご回答|今年度回答|今年度の回答|本年度回答|本年度の回答|回答|ご回答|回答欄|回答内容|事業者回答|弊社回答|当社回答|貴社回答|貴社ご回答|御社回答|情報開示内容|開示内容|回答番号|選択番号|回答結果|回答区分|回答選択|選択回答|記入欄|ご記入欄|貴社記入欄|貴社ご記入欄|事業者記入欄|委託先記入欄|回答者記入欄|回答記入欄",
  ],
  [
    { answer: 3.4 },
    "対応区分|適合区分|実施区分|遵守区分|準拠区分|充足区分|適否|適否区分|今回|今年度|本年度|今回結果|対応状況|対応可否|対応有無|対応|対応の有無|実施状況|実施有無|実施の有無|準拠状況|遵守状況|適合状況|適合|準拠|可否|有無|サービス仕様|現状|現在の状況|状況|○×|○/×|○△×|対応(○×)|自己評価|自己採点|自己点検結果|点検結果|チェック結果|確認結果|はい/いいえ|提供状況|実現可否|実装状況|適用状況|達成状況|取組状況",
  ],
  [{ answer: 1.6, ignore: 1.6 }, "評価|チェック|チェック欄|確認欄|ステータス|選択"],
  [{ answer: 2.6, ignore: 0.6 }, "結果"],
  // By whoever reads the answers, more often than not.
  [{ answer: 1.2, ignore: 2 }, "判定"],
  [
    { detail: 3.4, remarks: 1.4 },
    "ひとこと|一言|状況をご記入ください|具体的な状況|くわしく|詳しく|くわしいこと|詳しいこと|くわしい説明|詳しい説明|ご説明|くわしい内容|詳しい内容|詳細|回答詳細|詳細内容|回答の詳細|詳細説明|説明|補足説明|回答補足|具体的内容|具体的な内容|具体的な対応内容|対応内容|実施内容|対応方法|実施方法|対策状況|理由|回答理由|対応詳細|対応状況詳細|回答の根拠|自由記述|記述欄|回答の補足|実施状況の詳細|代替策|具体的対策",
  ],
  [
    { remarks: 4 },
    "備考|備考欄|補足|補足欄|補足事項|特記事項|コメント|コメント欄|注記|メモ|備考・補足|摘要|留意事項|その他",
  ],
  [
    { remarks: 3.4 },
    "利用者側で必要な対応|利用者で必要な対応|必要な対応|必要な対策|利用者側の設定|お客様側の対策|お客様の対応|利用者側の対策|利用者側の対応|利用者側対策|利用者側の責任|利用者責任|お客様側の対応|お客様の責任|責任分界|責任分界点|責任共有|責任範囲",
  ],
  [
    { remarks: 2.6, ignore: 1.2 },
    "対応時期|対応予定時期|対応予定日|対応予定|実施時期|実施予定|実施予定時期|予定時期|改善予定|今後の対応|今後の予定|対応計画|改善計画",
  ],
  [{ unit: 3.6 }, "測定単位|単位|回答方法|回答形式|回答タイプ|回答種別|入力形式|記入形式|記入方法"],
  [
    { example: 4.4 },
    "設定例|回答例|記入例|例|記載例|例示|サンプル|入力例|設定値例|参考例|参考回答|模範回答|回答のポイント",
  ],
  [
    { required: 4 },
    "lv1|lv2|lv3|lv.1|lv.2|lv.3|レベル1|レベル2|レベル3|必須/選択|必須・選択|必須|任意|選択/必須|必須任意|必須/任意|基準値|要求水準|要求レベル|必要レベル|目標値|推奨値|重要度|優先度|重み|重みづけ|配点|レベル|要否|適用|対象|必要性|判定基準|評価基準|saas|paas|iaas|idaas|要件区分|回答必須|推奨|期待値|期待される回答",
  ],
  [
    { evidence: 3.8, remarks: 0.8 },
    "根拠資料|証跡|エビデンス|参照url|url|根拠|参照資料|証憑|添付資料|資料名|関連資料|確認資料|該当資料|参考url|リンク|資料|根拠url|公開url|該当箇所",
  ],
  [
    { ignore: 4 },
    "前回|前年度|昨年度|前年|前回回答|前回の回答|前回のご回答|前年度回答|前年度の回答|昨年度回答|昨年度の回答|前回結果|前年度結果|回答者|回答日|記入者|記入日|担当|担当者|担当部署|担当部門|回答部署|期限|回答期限|更新日|審査結果|審査|評価結果|評価理由|判定理由|評価者|審査者|確認者|承認|承認者|得点|点数|スコア|採点|評点|弊社評価|当社評価|当社判定|弊社判定|弊社確認欄|当社確認欄|審査コメント|評価コメント|弊社コメント|当社使用欄|当社記入欄|弊社記入欄|委託元記入欄|発注者記入欄|発注元記入欄|審査者記入欄|評価者記入欄|事務局記入欄|事務局使用欄|依頼元記入欄|ccm|nist|iso|cwe|関連規格|対応規格|参照規格|関連条項|根拠規程|選択肢|解説|補足解説|設問の意図|質問の意図|意図|ガイド|ガイダンス|記入要領|記載要領|記入の手引き|記載の手引き|回答の手引き|手引き|記入上の注意|記載上の注意|用語|参考|参照|変更履歴|版|日付|変更内容|バージョン",
  ],
];

const ENGLISH: TermGroup[] = [
  [
    { number: 4 },
    "no|no.|num|nr|#|id|item no|item no.|item number|ref|ref.|ref no|ref #|question id|question no|question no.|question number|question #|ques num|q#|q no|q.|q|req id|requirement id|requirement no|s.no|s/n|sl no|sr no|serial|number|index|reference id|item id|item #",
  ],
  [
    { number: 2.4, ignore: 1.6 },
    "control id|control no|control number|control #|chapter id|section id|ccm control id|reference no|reference number",
  ],
  [{ number: 2.4, answer: 2, ignore: 1 }, "code|codes"],
  [
    { path: 3.5, item: 0.8 },
    "category|categories|domain|domain title|section|area|sub-category|subcategory|sub category|chapter|family|group|theme|security domain|control domain|risk domain|domain name|chapter name|section name|control family|sub-section|subsection|function|pillar|control area",
  ],
  [
    { item: 3, path: 2.2 },
    "topic|title|name|short name|control title|control name|item|subject|heading|item name|question title|requirement title|service level item|sub-topic|label",
  ],
  [
    { question: 4 },
    "question|questions|question text|question/request|security question|questionnaire|question description|assessment question|query|inquiry|consensus assessment question",
  ],
  [
    { question: 2.6, item: 1.4, required: 0.8 },
    "control|controls|requirement|requirements|security requirement|description|control description|requirement description|requirement text|criteria|check|check item|checklist item|control objective|control statement|statement|prompt|security control|security requirements|expectation|practice|measure|safeguard|safeguards|protection|protections|control activity|verification requirement|req description|request|specification|ask|requirement details|question details|detailed requirement|detailed question|what we ask|what we would like to know|what we want to know|what we need to know|demand",
  ],
  [{ question: 1.5, ignore: 2 }, "control specification|control text|ccm control specification"],
  [
    { answer: 4.2 },
    "provider statement|vendor statement|supplier statement|csp statement|provider description|vendor description|supplier description|provider declaration|vendor declaration|supplier declaration|provider position|vendor position|vendor input|supplier input|provider input|answer|answers|response|responses|current answer|current response|latest answer|latest response|this year's answer|this year's response|new answer|updated answer|response code|answer code|compliance code|vendor response|vendor answer|supplier response|provider response|company response|your answer|your response|reply|csp answer|csp response|csp caiq answer|caiq answer|solution provider answer|response value|selected answer|self-assessment|self assessment|self-evaluation|self evaluation|vendor reply|our position|our answer|our response|status quo|what you do today",
  ],
  [
    { answer: 3.4 },
    "yes/no|y/n|yes/no/na|yes/no/n/a|y/n/na|y/n/n/a|yes / no|compliant|compliance|compliance status|complies|comply|implemented|implementation status|in place|met|valid|conformity|conformance|supported|availability|correspondence/possibility|possibility|compliant?|implemented?|complied|fulfilled|fulfilment|fulfillment|current state",
  ],
  // A buyer's verdict, or what a test of the provider's own came to: the content decides.
  [{ answer: 1.6, ignore: 1.6 }, "result|results|outcome"],
  // Beside an answer in words a grade is the provider's own, or the reader's.
  [
    { answer: 2.2, ignore: 1.4 },
    "self-rating|self rating|self-score|self score|own rating|own score|rating|maturity|maturity level|maturity score|maturity rating|status|tested|tested?|verified|pass/fail|assessment|current status",
  ],
  [
    { detail: 3.4, remarks: 1.2 },
    "anything to add|comment from supplier|comments from supplier|comment from vendor|comments from vendor|comment of supplier|supplier's comment|vendor's comment|details|detail|explanation|explanations|additional information|additional info|implementation description|response details|response detail|answer details|supporting details|supporting information|justification|elaboration|rationale|narrative|please explain|explain|comments/details|comments/explanation|description of implementation|how implemented|vendor explanation|further details|further information|more information|if no, explain|details/comments|free text|basis|grounds|basis of answer",
  ],
  [{ detail: 1.6, answer: 1.4, question: 1.4 }, "contents|content|text"],
  [
    { remarks: 4 },
    "fine print|small print|caveats|limitations|comments|comment|remarks|remark|notes|note|vendor comments|vendor notes|other comments|additional comments|supplier comments|observations",
  ],
  [
    { remarks: 3 },
    "ownership|control ownership|ssrm control ownership|responsibility|responsibilities|csc responsibilities|shared responsibility|control applicability and ownership",
  ],
  [
    { remarks: 2.6, ignore: 1.2 },
    "target date|planned date|expected date|eta|timeline|roadmap|remediation plan|action plan|planned completion|plan",
  ],
  [
    { unit: 3.4 },
    "unit|measurement unit|unit of measurement|answer type|response type|question type|type|input type|answer format|response format|format",
  ],
  [
    { example: 4.2 },
    "example|examples|sample|sample answer|example answer|example response|sample response|e.g.|setting example|reference value|model answer|typical answer",
  ],
  [
    { required: 3.8 },
    "mandatory|mandatory/optional|required|required/optional|optional|must/should|weight|weighting|importance|priority|criticality|severity|level|l|level1|level2|level3|level 1|level 2|level 3|l1|l2|l3|asvs level|our requirement|customer requirement|buyer requirement|minimum requirement|expected answer|expected response|preferred response|compliant response|required value|target|baseline|target value|scope|applicability|applies to|default importance|default weight|saas|iaas|paas|must have|non-negotiable|required level|expected value|risk level|risk",
  ],
  [
    { evidence: 3.8 },
    "document reference|document references|document ref|doc ref|reference document|reference documents|reference to documents|evidence ref|evidence|attachment|attachments|url|link|links|supporting evidence|supporting documents|document|documents|documentation|evidence link|proof|artifact|artifacts|file|evidence reference|supporting documentation|evidence/url",
  ],
  [
    { ignore: 4 },
    "previous answer|previous response|prior response|prior answer|last year|last year's answer|last year's response|prior year|prior year response|previous year|guidance|instructions|help|hint|score|points|max score|maximum score|reviewer|reviewer comments|reviewer notes|assessor|assessor comments|analyst notes|analyst|auditor|auditor comments|owner|assignee|assigned to|due date|date|respondent|answered by|last updated|updated by|version|mapping|cwe|nist|iso|iso 27001|soc 2|ccm|pci|cis|framework|frameworks|source|answer options|options|choices|response options|internal use|internal notes|internal use only|for internal use|verdict|evaluation|rating|finding|findings|reason for question|follow-up|reference|references|customer comments|buyer comments|changes|change|author|term|definition|acronym|timestamp|reviewed by|approved|approval|responsible|intent|purpose|tags|keywords|tool used|testing procedure",
  ],
];

const CHINESE: TermGroup[] = [
  [{ number: 4 }, "编号|序号|編號|序號|题号|問題編號|问题编号|项目编号"],
  [{ path: 3.5 }, "类别|分类|類別|领域|領域|控制域|域|一级分类|二级分类|章节"],
  [{ item: 2.8, question: 1.4 }, "项目|項目名稱|控制项|控制項|检查项|检查项目|名称|标题"],
  [
    { question: 3.8 },
    "问题|問題|要求|控制要求|检查内容|问题描述|問題描述|评估内容|评估项|描述|安全要求|评估问题|询问内容",
  ],
  [
    { answer: 4 },
    "答复|回复|回覆|答案|供应商回复|供應商回覆|供应商答复|厂商回复|响应|是/否|是否符合|是否满足|符合情况|符合性|回應",
  ],
  [{ detail: 3.4 }, "说明|說明|详细说明|詳細說明|具体说明|情况说明|补充说明"],
  [{ remarks: 4 }, "备注|備註|注释|评论"],
  [{ evidence: 3.8 }, "证据|證據|证明材料|佐证|附件|链接"],
  [{ example: 4 }, "示例|样例|範例|参考答案"],
  [{ required: 3.8 }, "必填|必选|可选|权重|權重|重要性|级别|等级|优先级"],
  [{ ignore: 3.6 }, "负责人|日期|得分|分数|评分|审核意见|审核结果|指引|填写说明"],
];

// Column heads of the "put an x here" kind. Only where the content is marks do they become choices.
const GERMAN: TermGroup[] = [
  [{ number: 4 }, "nr|nr.|lfd nr|lfd. nr.|lfd. nr|nummer|kennung"],
  [{ path: 3.5, item: 1 }, "kapitel|kategorie|bereich|themenbereich|themengebiet"],
  [
    { question: 3.6, item: 0.6 },
    "frage|fragen|fragestellung|anforderung|anforderungen|prüffrage|prüfpunkt|kontrollfrage",
  ],
  [
    { answer: 4.2 },
    "antwort|antworten|antwort des anbieters|antwort des auftragnehmers|erfüllt|umgesetzt|umsetzungsstatus",
  ],
  [{ detail: 3, remarks: 2 }, "erläuterung|erläuterungen|begründung|beschreibung der umsetzung"],
  [{ remarks: 3.5 }, "bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|hinweise"],
  [{ evidence: 3.5 }, "nachweis|nachweise|belege"],
];

const CHOICES: TermGroup[] = [
  [
    { "choice-yes": 4 },
    "yes|y|適|はい|有|有り|あり|○|対応済|対応済み|実施済|実施済み|該当|適合|是|可|対応可|できる|true|comply|implemented|はい(対応済)|符合|提供可",
  ],
  [
    { "choice-no": 4 },
    "no|n|いいえ|無|無し|なし|×|未対応|未実施|不適|不適合|否|不可|対応不可|できない|false|not implemented|not compliant|non-compliant|不符合|提供不可",
  ],
  [{ "choice-na": 4 }, "n/a|na|not applicable|非該当|該当なし|対象外|該当せず|不适用|不適用|適用外|該当無し|適用除外"],
  [
    { "choice-partial": 4 },
    "partial|partially|partly|一部|一部対応|一部実施|△|部分的|条件付き|部分|部分符合|planned|予定|対応予定|検討中|partial compliance|partially compliant|alternative",
  ],
  // Words that head an answer column, too: weaker than that, because only columns of marks make them choices.
  [
    { "choice-yes": 3 },
    "met|fully met|full|fully|fully compliant|compliant|in place|implemented|achieved|実施している|対応している|できている|満たす|満たしている|達成|完了|整備済|整備済み|導入済|導入済み|実施|対応|適合|準拠|遵守|fully implemented",
  ],
  [
    { "choice-no": 3 },
    "not|not at all|not met|not in place|none|not achieved|not available|実施していない|対応していない|できていない|満たさない|満たしていない|未達成|未完了|未整備|未導入|非準拠|未遵守|非対応",
  ],
  [
    { "choice-partial": 3 },
    "partially met|partly met|partially in place|partially implemented|in progress|一部実施している|一部できている|一部満たす|概ねできている|実施中|対応中|整備中|導入中",
  ],
  [{ "choice-na": 3 }, "unknown|don't know|not sure|out of scope|わからない|分からない|不明|どちらともいえない"],
];

const READ = [...CHOICES, ...CHINESE, ...GERMAN, ...ENGLISH, ...JAPANESE];

function mergeTerms(groups: TermGroup[]): Map<string, HeaderTerm> {
  const merged = new Map<string, HeaderTerm>();
  for (const [roles, terms] of groups) {
    for (const term of terms.split("|")) {
      const known = merged.get(term);
      if (known) known.roles = { ...known.roles, ...roles };
      else merged.set(term, { term, roles: { ...roles } });
    }
  }
  return merged;
}

/** All heading words of all languages by their folded text. */
export const headerTerms: ReadonlyMap<string, HeaderTerm> = mergeTerms(READ);
