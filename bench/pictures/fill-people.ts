// A program of its own: node bench/pictures/fill-people.ts ORIGIN, with the settings of the server that runs on the same database.
// Accounts, and what their owners do in the example review. Says as JSON what a browser needs to be each of them.
import { randomUUID } from "node:crypto";
import type { Act } from "#lib/accounts/who-may.ts";
import { openDatabase } from "#lib/db/open-database.ts";
import { emptyDecision, openDecision as openFor } from "#lib/domain/decision.ts";
import type { Opinion } from "#lib/domain/verdict.ts";
import { enterHouse, makeSetupLink } from "#lib/usecases/accounts/enter-house.ts";
import { invitePerson, turnPerson } from "#lib/usecases/accounts/govern-people.ts";
import { makeToken } from "#lib/usecases/accounts/own-tokens.ts";
import { signIn } from "#lib/usecases/accounts/sign-in.ts";
import { actAs, type UseCase } from "#lib/usecases/acting/act-as.ts";
import { knowActor } from "#lib/usecases/acting/know-actor.ts";
import { approveRisk, proposeRisk } from "#lib/usecases/decision/accept-risk.ts";
import { openDecision } from "#lib/usecases/decision/open-decision.ts";
import { saveDecision, signOff } from "#lib/usecases/decision/sign-off.ts";
import { makeAnswerLink } from "#lib/usecases/inquiries/answer-links.ts";
import { changeInquiry } from "#lib/usecases/inquiries/change-inquiry.ts";
import { draftInquiries } from "#lib/usecases/inquiries/draft-inquiries.ts";
import { openInquiries } from "#lib/usecases/inquiries/open-inquiries.ts";
import { makeWebhook } from "#lib/usecases/outbox/govern-webhooks.ts";
import { decideVerdict } from "#lib/usecases/work/decide-verdict.ts";
import { writeComment } from "#lib/usecases/work/discuss-cell.ts";
import { openShares, shareReview } from "#lib/usecases/work/share-review.ts";
import { PASSWORD } from "./password.ts";

const reviewKey = "example";
const CREW = { taro: "reviewer", ann: "approver", jiro: "viewer", saburo: "reviewer", gone: "viewer" } as const;
const NAMES = { taro: "田中 太郎", ann: "Ann Approver", jiro: "鈴木 次郎", saburo: "三郎", gone: "退職 した人" };
const MINUTE = 60_000;

const opened = await openDatabase(process.env["DATABASE_URL"] ?? "");
if (!opened.ok) throw new Error(opened.code);
const database = opened.value;
const now = new Date();
const browser = new Headers({
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  "x-forwarded-for": "192.0.2.7",
});

async function as<Input, Result>(
  cookies: Headers,
  act: Act,
  run: UseCase<Input, Result>,
  input: Input,
): Promise<Result> {
  const who = await knowActor({ headers: cookies, isLocal: false }, database);
  const done = await actAs({ who, act, run, input }, database);
  if (!done.ok) throw new Error(`${act}: ${done.code}`);
  return done.value;
}
const mailOf = (name: string) => `${name}@example.com`;

/** The headers of a request of whoever has signed in. */
async function enter(name: string): Promise<Headers> {
  const signed = await signIn({ email: mailOf(name), password: PASSWORD, headers: browser }, database);
  if (!signed.ok) throw new Error(signed.code);
  return new Headers({ cookie: signed.cookies.map((line) => line.split(";")[0]).join("; ") });
}

const setup = { token: (await makeSetupLink(database)) ?? "", name: "山田 花子", email: mailOf("hanako") };
await enterHouse({ ...setup, password: PASSWORD }, database);
const hanako = await enter("hanako");
const people = new Map([["hanako", hanako]]);
for (const [name, role] of Object.entries(CREW)) {
  const invited = await as(hanako, "invitePerson", invitePerson, { email: mailOf(name), role });
  const token = invited.ok ? invited.token : "";
  await enterHouse({ token, name: NAMES[name as keyof typeof CREW], email: "", password: PASSWORD }, database);
  people.set(name, await enter(name));
}
const person = async (name: string) => database.reader.person.findUniqueOrThrow({ where: { email: mailOf(name) } });
const idOf = async (name: string) => (await person(name)).id;
const of = (name: string) => people.get(name) ?? new Headers();
await as(hanako, "turnPerson", turnPerson, { id: await idOf("gone"), role: "viewer", isShutOut: true });
const invited = await as(hanako, "invitePerson", invitePerson, {
  email: "newcomer.with.a.long.name@subsidiary.example.com",
  role: "reviewer",
});

// What she signs in with, and what her programs come in with.
const key = { name: "花子の電話", publicKey: Buffer.from("k"), counter: 0, transports: "[]" };
await database.writer.passkey.create({
  data: { ...key, id: "key", personId: await idOf("hanako"), createdAt: now, lastUsedAt: now },
});
await as(hanako, "makeToken", makeToken, {
  name: "夜間の取り込み",
  scopes: ["see", "review"],
  days: 90,
  password: PASSWORD,
});
const elsewhere = await database.reader.session.findFirstOrThrow({ where: { person: { email: mailOf("taro") } } });
await database.writer.session.create({
  data: {
    ...elsewhere,
    id: "elsewhere",
    token: randomUUID(),
    userId: await idOf("hanako"),
    ipAddress: "192.0.2.7",
    userAgent: browser.get("user-agent"),
  },
});
await database.writer.person.update({ where: { email: mailOf("saburo") }, data: { twoFactorEnabled: true } });

// What they do in the review: shares, two who judge, comments, a risk, a decision that needs another look.
const shares = await openShares({ reviewKey }, database);
const items = [...(shares?.shares.items.keys() ?? [])];
const sheets = shares?.sheets ?? [];
const profileId = shares?.profile?.id ?? "";
async function share(cut: readonly string[], names: [string, string | null], dueOn: string | null) {
  const [personId, secondId] = [await idOf(names[0]), names[1] === null ? null : await idOf(names[1])];
  const seen = Object.fromEntries(cut.map((item) => [item, null]));
  await as(hanako, "shareReview", shareReview, {
    reviewKey,
    serviceId: null,
    share: { personId, secondId, dueOn },
    seen,
  });
}
await share(items.slice(0, 4), ["taro", "hanako"], null);
await share(items.slice(4, 8), ["taro", null], "2026-01-31");
await share(items.slice(8, 12), ["hanako", null], "2099-12-31");
async function say(
  name: string,
  at: number,
  opinion: Opinion | null,
  { reason = "", sheet = 0, seen = null as Opinion | null } = {},
) {
  const verdict = opinion && { opinion, reason };
  const place = { reviewKey, profileId, item: items[at] ?? "", sheetId: sheets[sheet]?.id ?? "" };
  await as(of(name), "decideVerdict", decideVerdict, { ...place, verdict, seen: seen && { opinion: seen, reason } });
}
await say("taro", 0, "not-acceptable", { reason: "証跡が2019年のものしかなく、更新されているか分からない" });
await say("hanako", 0, "acceptable", { reason: "監査報告書を別に受け取っている" });
await say("taro", 1, "acceptable");
await say("hanako", 1, "acceptable");
await say("hanako", 1, null, { seen: "acceptable" });
await say("taro", 2, "follow-up");
await say("taro", 4, "not-acceptable", { reason: "国外の拠点からの運用を除外できない" });
const at = (item: number) => ({ reviewKey, item: items[item] ?? "", sheetId: sheets[0]?.id ?? "" });
await as(of("taro"), "writeComment", writeComment, {
  ...at(4),
  text: "@山田 花子 @Ann Approver 除外できないと書いてあります。受け入れられますか。",
});
await as(hanako, "writeComment", writeComment, { ...at(4), text: "事業者に尋ねます。@田中 太郎 それまで保留で。" });
const order = {
  owner: "情報システム部長",
  reason: "個人データを置かないことにし、月次で点検する",
  until: "2027-03-31",
};
const risk = async () => (await openDecision({ reviewKey, profileId }, database))?.risks[0]?.revision ?? 0;
await as(of("taro"), "proposeRisk", proposeRisk, { ...at(4), profileId, seen: 0, order });
await as(of("ann"), "approveRisk", approveRisk, { ...at(4), profileId, seen: await risk() });
const services = sheets.map(({ serviceId }, index) => ({
  ...openFor(serviceId),
  ...(index === 0
    ? { outcome: "approve-with-conditions" as const, conditions: "個人データを置かない", owner: "田中 太郎" }
    : { outcome: "reject" as const }),
  reason: index === 0 ? "必須の要件を満たす" : "データの所在を示さない",
}));
await as(of("ann"), "saveDecision", saveDecision, {
  reviewKey,
  decision: { ...emptyDecision, approver: "Ann Approver", services },
  seen: 0,
});
const stamp = (await openDecision({ reviewKey, profileId }, database))?.stamp ?? "";
const signed = await as(of("ann"), "signOff", signOff, { reviewKey, seen: 1, stamp, profileId });
if (!signed.ok) throw new Error(JSON.stringify(signed));
await say("taro", 5, "not-acceptable", { reason: "2要素認証が管理者にしかない" });
await as(of("taro"), "proposeRisk", proposeRisk, {
  ...at(5),
  profileId,
  seen: 0,
  order: { ...order, owner: "営業部長" },
});

// A vendor's link.
await draftInquiries({ reviewKey, sheets: [sheets[0]?.id ?? ""], groups: [], items: items.slice(0, 3) }, database);
const [inquiry] = (await openInquiries({ reviewKey }, database))?.inquiries ?? [];
await changeInquiry({ reviewKey, id: inquiry?.id ?? "", turn: "send" }, database);
const link = await makeAnswerLink({ reviewKey, id: inquiry?.id ?? "", days: 30 }, database);

// What went out, waits, or could not.
const hook = await as(hanako, "makeWebhook", makeWebhook, {
  url: "https://hooks.example.com/services/kurabe/incoming/a-rather-long-path",
  events: ["decision.signed", "reply.received"],
});
await database.writer.delivery.deleteMany();
const far = new Date(now.getTime() + 400 * 24 * 60 * MINUTE);
type Row = { kind: string; state: string; attempts: number; outcome?: string; detail?: string; address?: string };
const deliveries: Row[] = [
  { kind: "invitation", state: "delivered", attempts: 1, address: "newcomer.with.a.long.name@subsidiary.example.com" },
  { kind: "mention", state: "dropped", attempts: 1, outcome: "outdated", address: mailOf("ann") },
  { kind: "reminder", state: "waiting", attempts: 3, outcome: "refused", detail: "451", address: mailOf("taro") },
  {
    kind: "answer-link",
    state: "given-up",
    attempts: 1,
    outcome: "refused",
    detail: "550",
    address: "no.such.receiver@vendor.example.com",
  },
  { kind: "test", state: "waiting", attempts: 1, outcome: "cut-off", address: mailOf("hanako") },
  { kind: "decision.signed", state: "given-up", attempts: 8, outcome: "unreachable", detail: "ECONNREFUSED" },
  { kind: "reply.received", state: "waiting", attempts: 0 },
];
for (const [index, { address = null, outcome = "", detail = "", ...row }] of deliveries.entries()) {
  const at = new Date(now.getTime() - index * 7 * MINUTE);
  const to = address === null ? { via: "webhook", webhookId: hook.ok ? hook.id : "" } : { via: "mail", address };
  await database.writer.delivery.create({
    data: {
      id: `delivery-${index}`,
      ...row,
      ...to,
      content: "{}",
      outcome,
      detail,
      dueAt: far,
      createdAt: at,
      changedAt: at,
    },
  });
}
const cookies = Object.fromEntries([...people].map(([name, headers]) => [name, headers.get("cookie") ?? ""]));
const cell = (item: number) => `${items[item]}.${sheets[0]?.id}`;
process.stdout.write(
  JSON.stringify({
    cookies,
    ids: { taro: await idOf("taro") },
    enter: `/enter/${invited.ok ? invited.token : ""}`,
    answer: `/answer/${link.ok ? link.token : ""}`,
    cells: [0, 1, 2, 4, 5].map(cell),
  }),
);
await database.close();
