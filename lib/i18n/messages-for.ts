import type { Language } from "../domain/language.ts";
import enAccounts from "./messages/en/accounts.json" with { type: "json" };
import enActs from "./messages/en/acts.json" with { type: "json" };
import enAnswer from "./messages/en/answer.json" with { type: "json" };
import enApi from "./messages/en/api.json" with { type: "json" };
import enAttention from "./messages/en/attention.json" with { type: "json" };
import enChoice from "./messages/en/choice.json" with { type: "json" };
import enCli from "./messages/en/cli.json" with { type: "json" };
import enCommon from "./messages/en/common.json" with { type: "json" };
import enComparison from "./messages/en/comparison.json" with { type: "json" };
import enDecision from "./messages/en/decision.json" with { type: "json" };
import enImport from "./messages/en/import.json" with { type: "json" };
import enInquiries from "./messages/en/inquiries.json" with { type: "json" };
import enIssues from "./messages/en/issues.json" with { type: "json" };
import enJudging from "./messages/en/judging.json" with { type: "json" };
import enOutbox from "./messages/en/outbox.json" with { type: "json" };
import enReasons from "./messages/en/reasons.json" with { type: "json" };
import enReport from "./messages/en/report.json" with { type: "json" };
import enRequirements from "./messages/en/requirements.json" with { type: "json" };
import enServices from "./messages/en/services.json" with { type: "json" };
import enStatus from "./messages/en/status.json" with { type: "json" };
import enTemplates from "./messages/en/templates.json" with { type: "json" };
import enWork from "./messages/en/work.json" with { type: "json" };
import jaAccounts from "./messages/ja/accounts.json" with { type: "json" };
import jaActs from "./messages/ja/acts.json" with { type: "json" };
import jaAnswer from "./messages/ja/answer.json" with { type: "json" };
import jaApi from "./messages/ja/api.json" with { type: "json" };
import jaAttention from "./messages/ja/attention.json" with { type: "json" };
import jaChoice from "./messages/ja/choice.json" with { type: "json" };
import jaCli from "./messages/ja/cli.json" with { type: "json" };
import jaCommon from "./messages/ja/common.json" with { type: "json" };
import jaComparison from "./messages/ja/comparison.json" with { type: "json" };
import jaDecision from "./messages/ja/decision.json" with { type: "json" };
import jaImport from "./messages/ja/import.json" with { type: "json" };
import jaInquiries from "./messages/ja/inquiries.json" with { type: "json" };
import jaIssues from "./messages/ja/issues.json" with { type: "json" };
import jaJudging from "./messages/ja/judging.json" with { type: "json" };
import jaOutbox from "./messages/ja/outbox.json" with { type: "json" };
import jaReasons from "./messages/ja/reasons.json" with { type: "json" };
import jaReport from "./messages/ja/report.json" with { type: "json" };
import jaRequirements from "./messages/ja/requirements.json" with { type: "json" };
import jaServices from "./messages/ja/services.json" with { type: "json" };
import jaStatus from "./messages/ja/status.json" with { type: "json" };
import jaTemplates from "./messages/ja/templates.json" with { type: "json" };
import jaWork from "./messages/ja/work.json" with { type: "json" };

const catalogues = {
  ja: {
    accounts: jaAccounts,
    acts: jaActs,
    answer: jaAnswer,
    api: jaApi,
    attention: jaAttention,
    choice: jaChoice,
    cli: jaCli,
    common: jaCommon,
    comparison: jaComparison,
    decision: jaDecision,
    import: jaImport,
    inquiries: jaInquiries,
    issues: jaIssues,
    judging: jaJudging,
    outbox: jaOutbox,
    reasons: jaReasons,
    report: jaReport,
    requirements: jaRequirements,
    services: jaServices,
    status: jaStatus,
    templates: jaTemplates,
    work: jaWork,
  },
  en: {
    accounts: enAccounts,
    acts: enActs,
    answer: enAnswer,
    api: enApi,
    attention: enAttention,
    choice: enChoice,
    cli: enCli,
    common: enCommon,
    comparison: enComparison,
    decision: enDecision,
    import: enImport,
    inquiries: enInquiries,
    issues: enIssues,
    judging: enJudging,
    outbox: enOutbox,
    reasons: enReasons,
    report: enReport,
    requirements: enRequirements,
    services: enServices,
    status: enStatus,
    templates: enTemplates,
    work: enWork,
  },
};

/** All texts of the product in one language, by namespace. ICU message syntax. */
export type Messages = (typeof catalogues)[Language];

/** The catalogues of one language. */
export function messagesFor(language: Language): Messages {
  return catalogues[language];
}
