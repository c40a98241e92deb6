import { accessTerms } from "./access.ts";
import { availabilityTerms } from "./availability.ts";
import { backupTerms } from "./backup.ts";
import { certificationTerms } from "./certification.ts";
import { contractTerms } from "./contract.ts";
import { cryptoTerms } from "./crypto.ts";
import { dataLifecycleTerms } from "./data-lifecycle.ts";
import { generalTerms } from "./general.ts";
import { loggingTerms } from "./logging.ts";
import { monitoringTerms } from "./monitoring.ts";
import { networkTerms } from "./network.ts";
import { organisationTerms } from "./organisation.ts";
import { otherMatters } from "./other-matters.ts";
import { physicalTerms } from "./physical.ts";
import { plainWords } from "./plain-words.ts";
import { proseWords } from "./prose.ts";
import { softwareTerms } from "./software.ts";
import { supportTerms } from "./support.ts";
import { vulnerabilityTerms } from "./vulnerability.ts";

/**
 * The bilingual vocabulary of the field, a file a topic. Each line is `concept kind: term | term | …`, Japanese and
 * English side by side; a further line of a known concept may leave the kind out, and `a + b: …` names terms that mean
 * both. The longest term wins, so a look-alike is told apart by listing it (バックアップ電源 is power, not a backup).
 * Concepts that no template asks for belong here too: they tell that a row is about something else.
 */
export const glossaryTerms: readonly string[] = [
  accessTerms,
  availabilityTerms,
  backupTerms,
  certificationTerms,
  contractTerms,
  cryptoTerms,
  dataLifecycleTerms,
  generalTerms,
  loggingTerms,
  monitoringTerms,
  networkTerms,
  organisationTerms,
  otherMatters,
  physicalTerms,
  plainWords,
  proseWords,
  softwareTerms,
  supportTerms,
  vulnerabilityTerms,
];
