type Service = { vendor: string; service: string };

/** A service whose newest sheet is two years old or more, or states no date. */
export type StaleSheet = Service & { disclosedOn: string | null };

/** A certificate whose last day, as a newest sheet states it, has passed or is near. */
export type EndingCertificate = Service & {
  names: string[];
  /** ISO date, or a month or year where no day is stated. */
  until: string;
  over: boolean;
};

/** Questions that were sent to a vendor and are not closed. */
export type OpenInquiry = Service & {
  reviewKey: string;
  review: string;
  code: string;
  /** Not answered yet. */
  open: number;
  dueOn: string | null;
  late: boolean;
  /** Something came back and waits to be looked at. */
  returned: boolean;
};

/** A signed decision that needs another look: its grounds changed, its day of reassessment came, or an accepted risk ended. */
export type DecisionToLookAt = {
  reviewKey: string;
  review: string;
  because: ("changed" | "reassess" | "risk-ended")[];
};

/** A borne risk that counts no longer although the answer is still not good enough: its last day has passed, or its grounds are others. */
export type RiskToLookAt = Service & {
  reviewKey: string;
  review: string;
  item: string;
  name: { ja: string; en: string };
  sheetId: string;
  owner: string;
  until: string;
  because: "ended" | "changed";
};

/** What somebody should look after, the most urgent first in each list. */
export type Attention = {
  sheets: StaleSheet[];
  certificates: EndingCertificate[];
  inquiries: OpenInquiry[];
  decisions: DecisionToLookAt[];
  risks: RiskToLookAt[];
};
