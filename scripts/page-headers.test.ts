import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { setPageHeaders } from "./page-headers.mjs";

function answer(isTls: boolean, sent: Record<string, string> = {}, url = "/reviews") {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  Object.assign(request.headers, sent);
  const response = new ServerResponse(request);
  setPageHeaders(request, response, { isDevelopment: false, isTls });
  return { request, response, policy: String(response.getHeader("content-security-policy")) };
}

describe("the headers of a page", () => {
  it("let run what carries this answer's nonce, and no other inline script", () => {
    const [one, two] = [answer(false), answer(false)];
    const scripts = (policy: string) => policy.split("; ").find((part) => part.startsWith("script-src"));
    expect(scripts(one.policy)).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='$/);
    expect(scripts(one.policy)).not.toBe(scripts(two.policy));
    expect(one.policy).toContain(`'nonce-${one.request.headers["x-kurabe-nonce"]}'`);
  });

  it("believe no nonce that a request brings", () => {
    const { request, policy } = answer(false, {
      "x-kurabe-nonce": "mine",
      "content-security-policy": "script-src 'nonce-mine'",
    });
    expect([request.headers["x-kurabe-nonce"] === "mine", policy.includes("mine")]).toEqual([false, false]);
    expect(request.headers["content-security-policy"]).toBe(policy);
  });

  it("let what was built run scripts of this server only, inside a worker as well", () => {
    const { request, policy } = answer(false, { "x-kurabe-nonce": "mine" }, "/_next/static/chunks/a.js");
    expect(policy).toBe("default-src 'self'");
    expect(request.headers["x-kurabe-nonce"]).not.toBe("mine");
  });

  it("are shorter for what a script fetches: no page is made of it", () => {
    const { request, policy } = answer(false, { "sec-fetch-dest": "empty" });
    expect(policy).toBe("default-src 'self'");
    expect(request.headers["content-security-policy"]).toContain(String(request.headers["x-kurabe-nonce"]));
    expect(answer(false, { "sec-fetch-dest": "document" }).policy).toContain("nonce-");
  });

  it("demand TLS where there is TLS", () => {
    expect(
      [answer(true), answer(false)].map(({ response }) => response.getHeader("strict-transport-security")),
    ).toEqual(["max-age=31536000", undefined]);
  });
});
