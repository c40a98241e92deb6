import type { Fact, Flag, Status } from "#lib/domain/answer.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Item } from "#lib/domain/template.ts";
import type { QuestionKind } from "./question-kind.ts";

type Read = {
  status: Status;
  flags: readonly Flag[];
  facts: readonly Fact[];
  uncovered: readonly string[];
  /** The answer, remarks and evidence hold more than the word that decided. */
  substance: boolean;
  kind: QuestionKind;
  question: string;
  item: Item | null;
  text: string;
};

const ABOUT_CERTIFICATES =
  /認証(?:の|を)?(?:取得|状況|一覧)|取得(?:して(?:い|お)る)?(?:第三者)?認証|第三者(?:認証|評価)|プライバシーマーク|isms|認定|certif|attestation|accredit/;
const SCOPE =
  /範囲|登録番号|登録証|認証番号|番号|対象(?:は|範囲|サービス|拠点|組織|部門)|全社|事業所|認証機関|有効期限|scope|covering|covers|certificate (?:no|number|id)|registration|valid (?:until|through)|issued|for the (?:entire|whole)|\bis \d{5,}/;
const STATES_SOMETHING = new Set<Status>(["met", "partial", "conditional", "informational", "planned"]);

/** The flags that one answer shows by itself, added to those that reading its status found. */
export function answerFlags(read: Read): Flag[] {
  const flags = new Set(read.flags);
  const asksMore = read.kind !== "claim" && read.kind !== "open";
  if (read.status === "met" && !read.substance && (asksMore || (read.item?.subPoints.length ?? 0) > 0))
    flags.add("bare-yes");
  if (
    read.uncovered.length > 0 &&
    read.substance &&
    (STATES_SOMETHING.has(read.status) || flags.has("compensating-note"))
  ) {
    flags.add("sub-points-uncovered");
  }
  if (nakedCertificate(read)) flags.add("certificate-without-scope");
  return [...flags];
}

function nakedCertificate({ item, question, facts, text }: Read): boolean {
  const asked = item ? item.answerType === "certification" : ABOUT_CERTIFICATES.test(question);
  const named = facts.some((fact) => fact.kind === "certification");
  return asked && named && !facts.some((fact) => fact.kind === "date") && !SCOPE.test(foldText(text));
}
