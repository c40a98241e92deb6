// Every screen on which somebody is somebody: accounts, work, risks, decisions, vendors' links, mail and the log.
import type { Page } from "@playwright/test";
import { PASSWORD } from "./password.ts";
import type { Screen } from "./take-picture.ts";

const EXAMPLE = "/reviews/example";

export type Filled = {
  cookies: Record<string, string>;
  ids: Record<string, string>;
  enter: string;
  answer: string;
  /** Places in the comparison: two disagree, a verdict taken back, one of two has spoken, a risk that counts, a risk that is proposed. */
  cells: [string, string, string, string, string];
};

/** Presses the first of what is found. */
const press = (selector: string) => async (page: Page) => page.locator(selector).first().click();

/** The key of an app and the recovery codes, which are shown once. */
async function beginFactor(page: Page): Promise<void> {
  const form = page.locator("form").filter({ has: page.locator("button[value=begin]") });
  await form.locator("input[type=password]").fill(PASSWORD);
  await form.locator("button[value=begin]").click();
  await page.locator("svg[role=img]").first().waitFor();
}

async function makeToken(page: Page): Promise<void> {
  const form = page.locator("form").filter({ has: page.locator("select[name=days]") });
  await form.locator("input[name=name]").fill("報告書の取り出し");
  await form.locator("input[name=password]").fill(PASSWORD);
  await form.locator("button").click();
  await page.getByText(/kurabe_[\w-]{43}/).waitFor();
}

/** The link of a vendor, shown once, beside the way to mail it. */
async function makeLink(page: Page): Promise<void> {
  const details = page
    .locator("details")
    .filter({ has: page.locator("input[name=to]") })
    .first();
  await details.locator(":scope > summary").click();
  await details.locator("button").first().click();
  await details.locator("code").waitFor();
}

/** `who`: who looks; not given: nobody. */
export function listScreens({ ids, enter, answer, cells }: Filled): Record<string, Screen & { who?: string }> {
  const [apart, taken, waiting, borne, proposed] = cells.map((cell) => ({ path: `${EXAMPLE}?only=all&cell=${cell}` }));
  return {
    enter: { path: enter },
    "enter-fault": { path: `${enter}?fault=simple` },
    "enter-gone": { path: "/enter/x" },
    "sign-in": { path: "/sign-in" },
    "sign-in-passkey": { path: "/sign-in?news=passkey&email=hanako%40example.com" },
    "sign-in-wrong": { path: "/sign-in?news=wrong" },
    "sign-in-code": { path: "/sign-in/code?back=%2F" },
    account: { path: "/account", who: "hanako", whole: true },
    "account-factor": { path: "/account", who: "hanako", whole: true, act: beginFactor },
    "account-token": { path: "/account", who: "ann", whole: true, act: makeToken },
    people: { path: "/people", who: "hanako", whole: true },
    "people-link": { path: "/people", who: "hanako", whole: true, act: press("button[value=renew]") },
    forbidden: { path: "/people", who: "jiro" },
    reviews: { path: "/reviews", who: "hanako" },
    members: { path: `${EXAMPLE}/setup`, who: "hanako", whole: true },
    "work-shares": { path: `${EXAMPLE}/work`, who: "hanako", whole: true },
    "work-of": { path: `${EXAMPLE}/work?person=${encodeURIComponent(ids["taro"] ?? "")}`, who: "taro", whole: true },
    "work-looking": { path: `${EXAMPLE}/work`, who: "jiro" },
    "my-work": { path: "/work", who: "taro" },
    "my-work-approver": { path: "/work", who: "ann" },
    second: { path: `${EXAMPLE}/work/second`, who: "hanako", whole: true },
    "second-taken-back": {
      path: `${EXAMPLE}/work/second`,
      who: "hanako",
      whole: true,
      act: (page) => page.keyboard.press("j"),
    },
    "second-looking": { path: `${EXAMPLE}/work/second`, who: "jiro" },
    "cell-apart": { ...apart!, who: "hanako" },
    "cell-taken-back": { ...taken!, who: "hanako" },
    "cell-blind": { ...waiting!, who: "hanako" },
    "cell-risk": { ...borne!, who: "hanako" },
    "cell-risk-proposed": { ...proposed!, who: "ann" },
    attention: { path: "/attention", who: "hanako" },
    decision: { path: `${EXAMPLE}/decision`, who: "ann", whole: true },
    "decision-looking": { path: `${EXAMPLE}/decision`, who: "jiro", whole: true },
    "answer-link": { path: answer, whole: true },
    "answer-gone": { path: "/answer/x" },
    // After these, for it makes the link another.
    "questions-link": { path: `${EXAMPLE}/questions`, who: "hanako", whole: true, act: makeLink },
    outbox: { path: "/outbox", who: "hanako", whole: true },
    "outbox-failed": { path: "/outbox?state=given-up", who: "hanako", whole: true },
    "outbox-secret": { path: "/outbox", who: "hanako", whole: true, act: press("button[value=renew]") },
    log: { path: "/log", who: "hanako" },
    "log-checked": { path: "/log?check=1", who: "hanako", act: press("details summary") },
  };
}
