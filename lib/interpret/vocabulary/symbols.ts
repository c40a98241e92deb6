import type { Meaning } from "./meaning.ts";

/** Signs that stand for an answer where the sheet's own legend does not say otherwise. */
export const symbols: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ["yes", "○〇◯●◎⭕✓✔☑√✅⚪⭘"],
      ["partial", "△▲◐◑◒◓◔◕"],
      ["no", "×✕✗✘❌✖╳☓"],
      ["dash", "-―ー–—‐−─━"],
      ["unclear", "◇◆☆★□■☐"],
    ] as const
  ).flatMap(([meaning, signs]) => [...signs].map((sign) => [sign, meaning] as const)),
);
