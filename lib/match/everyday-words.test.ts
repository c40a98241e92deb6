import { describe, expect, it } from "vitest";
import { builtInTemplates } from "#templates/built-in.ts";
import { matchRows } from "./match-rows.ts";

const [template] = builtInTemplates;
if (!template) throw new Error("no template");

/** The item that a lone question is proposed for, "" where none. */
function proposed(question: string): string {
  const [row] = matchRows([{ bucket: "question", path: [], question, unit: "" }], template!);
  return row?.placements[0]?.item ?? "";
}

describe("a question in everyday words", () => {
  it.each([
    ["How often are customer files backed up?", "backup-interval"],
    ["Would you know if a server went down on a Sunday?", "health-monitoring"],
    ["夜中にサーバーが落ちても気づきますか。", "health-monitoring"],
    ["Where are our invoices stored?", "server-location"],
    ["Can log-ins be limited to our office network?", "user-authentication"],
    ["工場以外からの接続を拒否できますか。", "user-authentication"],
    ["What happens if your data centre is lost? State RTO and RPO.", "disaster-recovery"],
    ["Will we be given certification of destruction of the discs?", "deletion-certificate"],
    ["Which certificates does the operator hold for information security?", "certifications"],
    ["情報セキュリティ関連の認証は取得されていますか。", "certifications"],
    ["Can we see who changed a delivery note, and when?", "user-logs"],
    ["誰がいつ伝票を見たか、あとから調べられますか。", "user-logs"],
    ["Are actions done with privileged IDs recorded?", "operation-logs"],
    ["Who can get into production, and how do they lose that right?", "admin-rights-procedure"],
    ["What is the password policy for accounts that you hand out?", "credential-management"],
    ["Has an outside firm tested the shop for vulnerabilities?", "vulnerability-assessment"],
    ["What happens if a server dies?", "redundancy"],
    ["What share of the year do you aim to be up?", "uptime-target"],
    ["Video supervision", "surveillance-cameras"],
    ["サーバー室に関係のない人が入れないようにしていますか。", "entry-authentication"],
    ["On what date were these answers last checked?", "disclosure-date"],
    ["How would you find out it's down?", "health-monitoring"],
    ["サービスが落ちたらすぐに分かりますか。", "health-monitoring"],
    ["ランサムウェアに備え、バックアップをネットワークから切り離していますか。", "backup-interval"],
    ["ウイルスに感染した端末をネットワークから切り離す手順はありますか。", "malware-protection"],
    ["Is administrator access needed to delete our data?", "deletion-method"],
    ["Can the shop be resumed elsewhere once the main building is lost?", "disaster-recovery"],
    ["How do you give your engineers admin rights, and remove them?", "admin-rights-procedure"],
    ["特定のパソコンからだけ使えるようにできますか。", "user-authentication"],
    ["Who has been in the server room?", "entry-records"],
  ])("%s: %s", (question, item) => {
    expect(proposed(question)).toBe(item);
  });
});

describe("a word that another begins with", () => {
  it.each([
    ["In which cases may we call you?", ""],
    ["Is a second invoice address possible?", ""],
    ["Is a catalogue available in French?", ""],
    ["May we add a note to an order?", ""],
  ])("%s is no question of an item", (question, item) => {
    expect(proposed(question)).toBe(item);
  });
});

describe("a question of the provider's own people, or of who does it", () => {
  it.each([
    "Do your employees have antivirus?",
    "Which certifications do your engineers hold?",
    "社員のパソコンにウイルス対策ソフトは入っていますか。",
  ])("is not placed as sure: %s", (question) => {
    const [row] = matchRows([{ bucket: "question", path: [], question, unit: "" }], template);
    expect(row?.placements.filter(({ state }) => state === "placed")).toEqual([]);
  });
});

describe("a topic that is nothing apart from another", () => {
  it.each([
    ["Are files that our customers upload scanned for viruses?", "malware-protection"],
    ["Has a penetration test been carried out in the last 12 months?", "vulnerability-assessment"],
    ["ウイルス対策の定義ファイルは毎日更新していますか。", "malware-protection"],
  ])("leaves it sure: %s", (question, item) => {
    const [row] = matchRows([{ bucket: "question", path: [], question, unit: "" }], template);
    expect(row?.placements.map((each) => [each.item, each.state])).toEqual([[item, "placed"]]);
  });
});
