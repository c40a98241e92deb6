import { assuranceEn } from "./held-out/assurance-en.ts";
import { disclosureFormJa } from "./held-out/disclosure-form-ja.ts";
import { financeJa, lookAlikesHeldOut } from "./held-out/finance-ja.ts";
import { manufacturerJa } from "./held-out/manufacturer-ja.ts";
import { municipalityJa } from "./held-out/municipality-ja.ts";
import { shortListEn, shortListJa } from "./held-out/short-lists.ts";
import type { LabelledSheet } from "./labelled-sheet.ts";
import { retailerEn } from "./stress/retailer-en.ts";
import { buyerQuestionsJa } from "./tune/buyer-questions-ja.ts";
import { controlsEn } from "./tune/controls-en.ts";
import { everydayEn } from "./tune/everyday-en.ts";
import { everydayJa } from "./tune/everyday-ja.ts";
import { metiJa } from "./tune/meti-ja.ts";
import { micVariantsJa, plainEn, sectionsDecideJa } from "./tune/mic-variants.ts";
import { procurementEn } from "./tune/procurement-en.ts";
import { startupEn } from "./tune/startup-en.ts";
import { trapsEn, trapsJa } from "./tune/traps.ts";
import { universityJa } from "./tune/university-ja.ts";
import { vendorJa } from "./tune/vendor-ja.ts";

/** Sheets to write vocabulary and fit weights on. */
export const tuneSheets: readonly LabelledSheet[] = [
  metiJa,
  vendorJa,
  buyerQuestionsJa,
  controlsEn,
  procurementEn,
  micVariantsJa,
  sectionsDecideJa,
  plainEn,
  trapsJa,
  trapsEn,
  universityJa,
  startupEn,
  everydayEn,
  everydayJa,
];

/**
 * Sheets never tuned on: only their totals are looked at. All but the municipality's were written before the vocabulary,
 * that one after it; all by the vocabulary's author, so other people's sheets may do worse.
 */
export const heldOutSheets: readonly LabelledSheet[] = [
  manufacturerJa,
  assuranceEn,
  disclosureFormJa,
  shortListJa,
  shortListEn,
  financeJa,
  lookAlikesHeldOut,
  municipalityJa,
];

/** Sheets in words that nobody expects: to see that placement then asks instead of guessing. Never tuned on either. */
export const stressSheets: readonly LabelledSheet[] = [retailerEn];
