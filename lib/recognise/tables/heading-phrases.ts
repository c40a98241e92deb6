import type { ColumnRole } from "#lib/domain/source-row.ts";

/**
 * Headings that are sentences or clauses, by how they are built: "What producers asked", "Pingwisp said", 確かめること. Matched
 * against the whole folded heading, the first that fits decides.
 */
const PHRASES: readonly (readonly [RegExp, Partial<Record<ColumnRole, number>>])[] = [
  [/^(?:last|previous|prior) \w+$|^(?:前回|昨年|前年)[^回]{0,6}$/, { ignore: 4 }],
  [/^whose\b|^asked by$|^raised by$|^(?:質問|依頼)(?:者|部署|部門)$/, { ignore: 4 }],
  [/^(?:the )?(?:least|minimum)\b.{0,30}\b(?:accepts?|requires?|expects?)$|\bminimum accepted$/, { required: 4 }],
  [/^why we (?:ask|need)\b|^(?:質問|確認)の(?:理由|背景)$/, { ignore: 4 }],
  [/^(?:what )?(?:we|i) (?:need|want|would like|wish) to (?:know|ask|see)\b/, { question: 3.8 }],
  [/^(?:what )?[\w' ]{0,20}\b(?:asked|asks)$/, { question: 3.8 }],
  [/(?:お?尋ねし?|お?聞きし?|知り|確かめ|確認し)たい(?:こと|点|事項|内容)$|確かめること$/, { question: 3.8 }],
  [/\bown words$|^(?:in )?(?:a few|more) words$|^tell us more$/, { detail: 3.8 }],
  [/^なぜ.{1,12}か$|^.{1,8}の(?:わけ|理由)$/, { detail: 3.6 }],
  [/^[\w'& ]{0,24}\b(?:said|says|replied|answered|wrote|told us)$/, { answer: 4.2 }],
];

/** What a heading says that is built like a sentence; null where it is none of these. */
export function readPhrase(folded: string): Partial<Record<ColumnRole, number>> | null {
  return PHRASES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
