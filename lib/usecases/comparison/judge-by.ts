import { decidingQuestions } from "#lib/compare/deciding-questions.ts";
import { judgeComparison } from "#lib/compare/judge-comparison.ts";
import type { Comparison } from "#lib/domain/comparison.ts";
import type { NamedJudgement } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { PlacedVerdict } from "#lib/domain/verdict.ts";

type Input = {
  comparison: Comparison;
  profile: RequirementProfile;
  verdicts?: readonly PlacedVerdict[];
  now: Date;
  language: Language;
};

/**
 * A comparison judged by one profile on the day of looking, people's verdicts included, with the questions that decide.
 * @throws RangeError where the profile names an item that the template does not have
 */
export function judgeBy({ comparison, profile, verdicts = [], now, language }: Input): NamedJudgement {
  const judgement = judgeComparison(comparison, profile, { today: now.toISOString().slice(0, 10), verdicts });
  const name = typeof profile.name === "string" ? profile.name : profile.name[language];
  return { name, judgement, questions: decidingQuestions(judgement) };
}
