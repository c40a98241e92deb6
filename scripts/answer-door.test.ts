import { describe, expect, it } from "vitest";
import { cleanHeaders, passesAnswerDoor } from "./answer-door.mjs";

const link = `/answer/${"a".repeat(43)}`;
const file = "0123abcd-0000-4000-8000-000000000000";

describe("the door for vendors", () => {
  it.each([
    ["GET", link],
    ["GET", `${link}?handed=3`],
    ["GET", `${link}?_rsc=1a2b`],
    ["PUT", `${link}/answers`],
    ["POST", `${link}/hand-in`],
    ["GET", `${link}/sheet`],
    ["DELETE", `${link}/evidence/${file}`],
    ["GET", "/_next/static/chunks/a-1.js"],
    ["POST", "/api/language"],
  ])("lets %s %s pass", (method, url) => {
    expect(passesAnswerDoor({ method, url, headers: {} })).toBe(true);
  });

  it.each([
    ["GET", "/"],
    ["GET", "/reviews"],
    ["GET", "/reviews/example/questions"],
    ["GET", "/answer/short"],
    ["GET", `${link}/../../reviews`],
    ["GET", `${link}/%2e%2e/%2e%2e/reviews`],
    ["GET", `${link}/`],
    ["GET", `//host${link}`],
    ["GET", `http://host${link}`],
    ["GET", "/_next/static/../../reviews"],
    ["GET", "/_next/image?url=%2Freviews"],
    ["GET", "/_next/data/x/reviews.json"],
    ["GET", "/api/health"],
    ["POST", "/api/import"],
    ["POST", link],
    ["PUT", `${link}/answers?x=1`],
    ["OPTIONS", `${link}/answers`],
    ["CONNECT", "host:443"],
  ])("keeps %s %s out", (method, url) => {
    expect(passesAnswerDoor({ method, url, headers: {} })).toBe(false);
  });

  it("lets no server action pass", () => {
    expect(passesAnswerDoor({ method: "POST", url: `${link}/hand-in`, headers: { "next-action": "a" } })).toBe(false);
  });

  it("takes out what the framework says to itself", () => {
    const headers: Record<string, unknown> = {
      "x-invoke-path": "/reviews",
      "x-middleware-subrequest": "a",
      accept: "b",
    };
    cleanHeaders(headers, "1.2.3.4");
    expect(headers).toEqual({ accept: "b", "x-forwarded-for": "1.2.3.4" });
  });
});
