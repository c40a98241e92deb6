export type StatedField = "disclosedOn" | "vendor" | "service";

// Patterns for a whole folded label, surest first: the date of disclosure counts more than that of the last change.
export const statedLabels: Record<StatedField, RegExp[]> = {
  disclosedOn: [
    /^開示情報の(?:日付|年月日|時点)$|^情報開示(?:日|年月日)$|^開示(?:日|年月日)$/,
    /^(?:(?:本|当)?(?:調査|確認|回答|点検|質問|チェック)?(?:票|表|書|シート|リスト)の?(?=ご?回答|ご?記入|ご?提出))?(?:ご?回答|ご?記入|記載|ご?提出|申告|作成)(?:した|された)?(?:年月)?日(?:付|時)?$|^(?:date (?:of )?(?:completion|completed|response|disclosure|submission|submitted|answered)|(?:answered|completed|submitted|responded|attested) (?:on|at)|(?:response|completion|submission|completed|disclosure|assessment) date|date completed|date of (?:the )?(?:answers?|responses?|return|information|this (?:information|return|questionnaire))|(?:(?:the )?(?:information|position|answers?|responses?|facts?|statements?|status) ?)?(?:(?:are |is )?(?:current|correct|accurate|valid|true) )?as (?:of|at|per)|date of (?:the |this )?statement|(?:respondent|response|answers?|questionnaire|form|vendor|supplier|provider) (?:completed|answered|submitted)(?: on| at)?|(?:filled in|filled out) on|(?:response|answer|questionnaire|form|return)s? dated|dated|回答日期|填写日期|填表日期)$/,
    /^(?:ご?回答|ご?記入|記載|ご?提出|情報|開示|シート|本(?:表|票|書))(?:情報|内容|事項)?の?(?:基準|時点|作成|最終更新|更新|確認|記入|回答)(?:年月)?日(?:付|時)?$/,
    /^(?:最終)?(?:更新|作成|改定|改訂|確認|点検|評価|調査|自己点検|自己評価)(?:年月)?日(?:付)?$|^基準日$|^最終(?:更新|確認|見直し)(?:日時)?$|^(?:last (?:updated|update|modified|reviewed|review|revised|refreshed|checked|verified|confirmed)(?: on)?|updated(?: on| at)?|reviewed(?: on| at)?|review date|self-assessed on|date of last update|date prepared|prepared on|日期)$/,
    /^(?:日付|年月日|date)$/,
    /^(?:聞いた|聞き取り|聴取|ヒアリング|受領)(?:年月)?日$/,
  ],
  vendor: [
    /^(?:ご?回答|ご?提出|ご?記入|応札|提案|受託|開示)(?:の)?(?:事業者|会社|企業|法人|団体|業者)(?:の?名称?|名)?$|^(?:提案|応札|入札|受注|受託)者(?:の?名称?|名)?$|^(?:name of (?:the )?)?(?:tenderer|bidder|offeror|proposer|contractor|supplier|vendor|provider)(?:'s)?(?: name)?$/,
    /^(?:クラウド)?(?:サービス)?(?:提供)?(?:事業者|委託先|受託者|受託会社|ベンダー?|提供者|提供元|提供会社|提供企業)(?:の?(?:名称?|会社名|商号))?$|^(?:vendor|provider|supplier|solution provider|service provider|cloud provider|csp|third[- ]party)(?:'s)?(?: company)?(?: name)?$|^供应商(?:名称)?$/,
    /^(?:回答)?(?:会社|企業|法人|貴社|御社|社|商号|組織|団体)(?:の?名称?|名)?$|^商号(?:又は|・)名称$|^(?:貴社名|会社名|社名)(?:.*)?$|^(?:legal |registered )?(?:company|organi[sz]ation|business|entity|corporate|firm)(?: legal)?(?: name)?$|^公司(?:名称)?$/,
  ],
  service: [
    /^(?:対象|提供|クラウド|回答対象|該当|当該)?の?(?:クラウド)?サービス(?:の)?(?:名称?)$|^(?:対象)サービス$|^(?:service|product|solution|application|system|offering|software|tool)s?(?: or \w+)? name$|^name of (?:the )?(?:service|product|solution|application|system)$|^服务名称$|^产品名称$/,
    /^(?:対象)?(?:製品|システム|ソリューション|プロダクト|ソフトウェア|アプリケーション)(?:の)?(?:名称?)$|^(?:service|product|solution|service in scope|product\/service|service\/product|(?:product|service|solution|system)s? (?:offered|proposed|provided|supplied)|(?:offered|proposed) (?:product|service|solution|system))$|^サービス$|^(?:service|product)s? (?:being )?(?:assessed|evaluated|in scope)$/,
  ],
};
