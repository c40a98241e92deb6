/** What a page is told of a review under one profile, as of one moment. */
export type JudgedDesk = {
  /** Before it was read, in milliseconds: of two, the later one counts. */
  readAt: number;
  profileId: string;
  /** `unpackJudged` */
  judged: string;
};
