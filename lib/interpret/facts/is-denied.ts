import type { FoundFact } from "./found-fact.ts";
import { around } from "./nearby.ts";

// The first of these behind a name says whether it is held: 取得済み、… / 未取得、… / 取得予定.
const AFTER_NO =
  /未(?:取得|対応|実施|認証|登録)|(?:取得|対応|利用|使用|採用|保有|認証|登録|サポート|許可)(?:は|を|も)?(?:して|されて)(?:い|お)(?:り)?ません|(?:取得|対応|登録|認証|審査)(?:の|を)?(?:中|予定|検討|準備|計画|申請中|目指)|予定|準備中|検討中|^\s?[::]?\s?[×✕✗]|申請中|無効|禁止|廃止|非対応|不可|持って(?:い|お)|ありません|なし|無し|\bdisabled|\bdeprecated|\bnot (?:supported|allowed|permitted|used|yet|held|certified|available|currently)|\bprohibited|\bblocked|\brejected|\bplanned|\bin progress|\b(?:in|under) preparation|\bunderway|\bexpected|\broadmap|\bscheduled|\bis no longer\b|\bunsupported/;
const AFTER_YES =
  /取得(?:$|[、。,)]|済|し|を(?!予定|検討|目指))|認証(?:済|を(?:受|取得|維持))|維持|保有|準拠|適合|(?:サポート|採用|適用|実装)(?!して(?:い|お)り?ません|対象外|外)|対応(?:済|して(?:い|お)り?ます|可)|有効(?!期限)|使用して|利用して|暗号化|のみ|\bcertified\b|\bcompliant\b|\bheld\b|\bobtained\b|\bachieved\b|\bsupported\b|\benabled\b|\bis used\b|\brequired\b/;
const BEFORE_NO =
  /(?:\bnot (?:yet |currently |an? )?$|\bnot (?:currently |yet )?(?:certified|hold|have|support|compliant|accredited|use|allow)|n't (?:currently |yet )?(?:hold|have|support|use)|\bnot[^.;]{0,20}\bcertified|\bworking towards?|\bpursuing|\bplan(?:s|ning)? (?:to|for)|\bin the process of|\black|\bno |\bdisabl\w+|\bprohibit\w*|\bdo not)[^.;,]{0,40}$/;

// Behind this the sentence speaks of another: TLS 1.2以上(TLS 1.0は無効), TLS 1.2以上、TLS 1.0は無効.
const NAME = "(?:tls|ssl|aes|des|rc4|md5|sha|iso|isms|soc|pci|tisax|http|ftp|ssh|pマーク|プライバシー|v?\\d)";
const OTHER_SUBJECT = new RegExp(
  `\\(\\s?(?:${NAME}|旧|古い|以前の|それ以前|older|legacy|earlier)|\\([^()]{0,20}移行|(?<=以上|以降|のみ|\\+|or higher|or later|or above|and above|済み?|しています|しております)[、,]\\s?${NAME}`,
);

/** Whether the sentence says that the named thing is not there, switched off, or only planned. */
export function isDenied(text: string, fact: FoundFact): boolean {
  const { before, after: behind } = around(text, fact, 60);
  const after = behind.slice(0, OTHER_SUBJECT.exec(behind)?.index);
  if (BEFORE_NO.test(before)) return true;
  const no = after.search(AFTER_NO);
  if (no < 0) return false;
  const yes = after.search(AFTER_YES);
  return yes < 0 || no <= yes;
}
