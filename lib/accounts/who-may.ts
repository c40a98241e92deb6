import type { Role } from "#lib/domain/actor.ts";

/**
 * What can be allowed. `anyone`: without an account; what opens the door is a link's token or a password.
 * `enrol`: set up a second factor, all that is left where one is demanded and lacks; `self`: the own account; `see`: look and take away; `review`: change what a review says; `curate`: change what all reviews share;
 * `approve`: sign; `watch`: what goes out of the house, to whom and whether it arrived; `govern`: people, their sessions and the log.
 */
export type Right = "anyone" | "enrol" | "self" | "see" | "review" | "curate" | "approve" | "watch" | "govern";

/** Who has which right. */
export const rightsOfRoles = {
  owner: ["anyone", "enrol", "self", "see", "review", "curate", "approve", "watch", "govern"],
  admin: ["anyone", "enrol", "self", "see", "review", "curate", "watch", "govern"],
  reviewer: ["anyone", "enrol", "self", "see", "review", "curate"],
  approver: ["anyone", "enrol", "self", "see", "approve"],
  viewer: ["anyone", "enrol", "self", "see"],
} as const satisfies Record<Role, readonly Right[]>;

type Rule = readonly [
  /** What it takes; one of several where several stand here. */
  right: Right | readonly Right[],
  /** Whether it is about one review, which its input names first or as `reviewKey`. */
  about: "review" | "house",
  /** What it leaves in the log: a change, a copy that left the house, or nothing. */
  leaves: "change" | "copy" | "nothing",
];

/** Who may do what: every use case that a face calls. lib/accounts/who-may.test.ts proves that none is missing. */
export const whoMay = {
  // The house
  listReviews: ["see", "house", "nothing"],
  createReview: ["curate", "house", "change"],
  importReview: ["curate", "house", "change"],
  compareServices: ["curate", "house", "change"],
  listServices: ["see", "house", "nothing"],
  listAttention: ["see", "house", "nothing"],
  listMyWork: ["see", "house", "nothing"],
  exportServices: ["see", "house", "copy"],
  openRegistry: ["see", "house", "nothing"],
  listVendors: ["see", "house", "nothing"],
  listFiledSheets: ["see", "house", "nothing"],
  isOnFile: ["see", "house", "nothing"],
  fileChecksheet: ["curate", "house", "change"],
  recallLayout: ["review", "house", "nothing"],
  parseWithLayout: ["review", "house", "nothing"],
  listReadyProfiles: ["see", "house", "nothing"],

  // Item lists
  listNewestTemplates: ["see", "house", "nothing"],
  openTemplate: ["see", "house", "nothing"],
  exportTemplate: ["see", "house", "copy"],
  listSheetChoices: ["curate", "house", "nothing"],
  beginTemplate: ["curate", "house", "nothing"],
  readTemplateLimited: ["curate", "house", "nothing"],
  saveTemplateVersion: ["curate", "house", "change"],
  refuseAlias: ["curate", "house", "change"],

  // A review: looking
  openReview: ["see", "review", "nothing"],
  openSheet: ["see", "review", "nothing"],
  openVerdicts: ["see", "review", "nothing"],
  openJudgement: ["see", "review", "nothing"],
  openGrid: ["see", "review", "nothing"],
  searchGrid: ["see", "review", "nothing"],
  judgeGrid: ["see", "review", "nothing"],
  openViews: ["see", "review", "nothing"],
  openProfiles: ["see", "review", "nothing"],
  explainProfiles: ["see", "review", "nothing"],
  openAnswers: ["see", "review", "nothing"],
  openCell: ["see", "review", "nothing"],
  openItem: ["see", "review", "nothing"],
  openService: ["see", "review", "nothing"],
  openSource: ["see", "review", "nothing"],
  openComparison: ["see", "review", "nothing"],
  openPlan: ["see", "review", "nothing"],
  openInquiries: ["see", "review", "nothing"],
  openDecision: ["see", "review", "nothing"],
  decisionStanding: ["see", "review", "nothing"],
  previewReply: ["see", "review", "nothing"],
  openArrangement: ["review", "review", "nothing"],
  planMove: ["review", "review", "nothing"],

  openMembers: ["govern", "review", "nothing"],
  openWork: ["see", "review", "nothing"],
  openNews: ["see", "review", "nothing"],
  openThread: ["see", "review", "nothing"],
  openShares: ["see", "review", "nothing"],
  openSecondReview: ["see", "review", "nothing"],

  // A review: taking away
  exportReport: ["see", "review", "copy"],
  exportSnapshot: ["see", "review", "copy"],
  exportProfile: ["see", "review", "copy"],
  exportInquiry: ["see", "review", "copy"],
  openReviewEvidence: ["see", "review", "copy"],

  // A review: changing
  arrangeReview: ["review", "review", "change"],
  setMember: ["govern", "review", "change"],
  moveReview: ["review", "review", "change"],
  importChecksheet: ["review", "review", "change"],
  recallRows: ["review", "review", "nothing"],
  recogniseReply: ["review", "review", "nothing"],
  confirmPlacements: ["review", "review", "change"],
  suggestPlacements: ["review", "review", "copy"],
  nameView: ["review", "review", "change"],
  forgetView: ["review", "review", "change"],
  createProfile: ["review", "review", "change"],
  saveProfile: ["review", "review", "change"],
  removeProfile: ["review", "review", "change"],
  decideVerdict: ["review", "review", "change"],
  shareReview: ["review", "review", "change"],
  proposeRisk: ["review", "review", "change"],
  approveRisk: ["approve", "review", "change"],
  withdrawRisk: [["review", "approve"], "review", "change"],
  writeComment: [["review", "approve"], "review", "change"],
  rewriteComment: [["review", "approve"], "review", "change"],
  removeComment: [["review", "approve"], "review", "change"],
  settleDiscussion: [["review", "approve"], "review", "change"],
  choosePlan: ["review", "review", "change"],
  draftInquiries: ["review", "review", "change"],
  draftForm: ["review", "review", "change"],
  saveDraft: ["review", "review", "change"],
  changeInquiry: ["review", "review", "change"],
  sendBack: ["review", "review", "change"],
  makeAnswerLink: ["review", "review", "change"],
  revokeAnswerLink: ["review", "review", "change"],
  receiveReply: ["review", "review", "change"],
  mergeStoredReply: ["review", "review", "change"],
  dismissReply: ["review", "review", "change"],
  saveDecision: [["review", "approve"], "review", "change"],
  signOff: ["approve", "review", "change"],

  // Coming in: a password or a link's token opens the door. Tries are written down by the use case, as of who it turns out to be
  signIn: ["anyone", "house", "nothing"],
  passSecondFactor: ["anyone", "house", "nothing"],
  askForPasskey: ["anyone", "house", "nothing"],
  signInByPasskey: ["anyone", "house", "nothing"],
  beginSignOn: ["anyone", "house", "nothing"],
  finishSignOn: ["anyone", "house", "nothing"],
  signOut: ["anyone", "house", "nothing"],
  openDoor: ["anyone", "house", "nothing"],
  openEntry: ["anyone", "house", "nothing"],
  isReady: ["anyone", "house", "nothing"],
  enterHouse: ["anyone", "house", "change"],

  // The own account
  openAccount: ["enrol", "house", "nothing"],
  endOwnSession: ["self", "house", "change"],
  changeOwnPassword: ["self", "house", "change"],
  beginSecondFactor: ["enrol", "house", "change"],
  confirmSecondFactor: ["enrol", "house", "change"],
  renewRecoveryCodes: ["self", "house", "change"],
  endOwnSecondFactor: ["self", "house", "change"],
  offerPasskey: ["enrol", "house", "nothing"],
  keepPasskey: ["enrol", "house", "change"],
  forgetPasskey: ["self", "house", "change"],
  makeToken: ["self", "house", "change"],
  revokeToken: ["self", "house", "change"],

  // People and what they did
  openPeople: ["govern", "house", "nothing"],
  openHouseRules: ["govern", "house", "nothing"],
  demandSecondFactor: ["govern", "house", "change"],
  invitePerson: ["govern", "house", "change"],
  renewEntryLink: ["govern", "house", "change"],
  turnPerson: ["govern", "house", "change"],
  forgetSecondFactor: ["govern", "house", "change"],
  endSessionsOf: ["govern", "house", "change"],
  issueToken: ["govern", "house", "change"],
  listTokensOf: ["govern", "house", "nothing"],
  withdrawToken: ["govern", "house", "change"],
  openLog: ["govern", "house", "nothing"],
  exportLog: ["govern", "house", "copy"],
  verifyLog: ["govern", "house", "nothing"],

  // What goes out: mails and webhooks
  openDeliveries: ["watch", "house", "nothing"],
  openDelivery: ["watch", "house", "nothing"],
  sendAgain: ["govern", "house", "change"],
  sendTestMail: ["govern", "house", "change"],
  openWebhooks: ["govern", "house", "nothing"],
  makeWebhook: ["govern", "house", "change"],
  renewWebhookSecret: ["govern", "house", "change"],
  turnWebhook: ["govern", "house", "change"],
  removeWebhook: ["govern", "house", "change"],
  tryWebhook: ["govern", "house", "change"],

  // The house as a whole
  backUp: ["govern", "house", "copy"],
  restore: ["govern", "house", "change"],

  // Vendors, by link: the token is looked up by the use case itself
  openAnswerSheet: ["anyone", "house", "change"],
  saveAnswer: ["anyone", "house", "change"],
  attachEvidence: ["anyone", "house", "change"],
  dropEvidence: ["anyone", "house", "change"],
  openEvidence: ["anyone", "house", "copy"],
  exportAnswerSheet: ["anyone", "house", "copy"],
  uploadAnswers: ["anyone", "house", "change"],
  handInAnswers: ["anyone", "house", "change"],
} as const satisfies Record<string, Rule>;

/** A use case that a face may call, by the name of its function. */
export type Act = keyof typeof whoMay;

/** What takes a copy out of the house, and changes nothing in it. */
export const copyingActs = Object.entries(whoMay).flatMap(([act, [, , leaves]]) => (leaves === "copy" ? [act] : []));

/** Coming in, in vain too, and going: use cases write these down themselves. */
const tries = ["signIn", "passSecondFactor", "signInByPasskey", "beginSignOn", "finishSignOn", "signOut"] as const;

type Lasting = { [Name in Act]: (typeof whoMay)[Name][2] extends "nothing" ? never : Name }[Act];
export type LoggedAct = Lasting | (typeof tries)[number];

/** What the log tells of; the catalogue `acts` has words for each. */
export const loggedActs = [
  ...Object.keys(whoMay).filter((act) => ruleOf(act as Act).leaves !== "nothing"),
  ...tries,
] as LoggedAct[];

/** The rule of a use case, in words. */
export function ruleOf(act: Act): { rights: readonly Right[]; about: Rule[1]; leaves: Rule[2] } {
  const [right, about, leaves]: Rule = whoMay[act];
  return { rights: typeof right === "string" ? [right] : right, about, leaves };
}
