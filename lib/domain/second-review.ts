import { z } from "zod";

const kappaSchema = z.object({
  /** Answers that both judged. */
  count: z.number().int(),
  /** Share on which they agree, 0–1. */
  observed: z.number(),
  /** Share on which two people with their habits would agree by chance, 0–1. */
  expected: z.number(),
  /** 1: always; 0: no more than by chance; null: both only ever said one and the same, so that chance cannot be told apart. */
  kappa: z.number().nullable(),
  /** In which it lies with 95 % confidence, cut at −1 and 1; null where kappa is. */
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
});
/** How far two people agree beyond chance. */
export type Kappa = z.infer<typeof kappaSchema>;

export const secondReviewSchema = z.object({
  /** Answers of which one of the two, or neither, has said theirs. */
  waiting: z.number().int(),
  /** Answers on which two said different things, and of which nobody has said yet what comes of it. */
  disagreements: z.number().int(),
  /** Answers of which both said the same, and no verdict stands: it was taken back, or others judged when it was asked for; older records do not have it. */
  withdrawn: z.number().int().optional(),
  /** Over all answers of which both have spoken; null: there is none. */
  agreement: kappaSchema.nullable(),
});
/** How the second, blind judgement of a review stands under one profile. */
export type SecondReview = z.infer<typeof secondReviewSchema>;
