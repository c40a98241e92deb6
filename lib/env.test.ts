import { describe, expect, it } from "vitest";
import { readSettings } from "./env.ts";

const defaults = {
  DATABASE_URL: "file:./data/kurabe.db",
  PORT: 3000,
  HOST: "127.0.0.1",
  SECRET_FILE: "./data/secret",
  SESSION_IDLE_HOURS: 8,
  STOP_SECONDS: 30,
  MAIL_TLS: "starttls",
  API_REQUESTS_PER_MINUTE: 600,
};

describe("readSettings", () => {
  it.each([
    { title: "nothing set", input: {}, expected: defaults },
    { title: "empty values", input: { PORT: "", DATABASE_URL: "" }, expected: defaults },
    { title: "a port", input: { PORT: "8080" }, expected: { ...defaults, PORT: 8080 } },
    {
      title: "PostgreSQL",
      input: { DATABASE_URL: "postgresql://a:b@localhost/k" },
      expected: { ...defaults, DATABASE_URL: "postgresql://a:b@localhost/k" },
    },
  ])("$title", ({ input, expected }) => {
    expect(readSettings(input)).toEqual({ ok: true, value: expected });
  });

  it("names a wrong setting without its value", () => {
    expect(readSettings({ DATABASE_URL: "mysql://root:secret@host/db" })).toEqual({
      ok: false,
      sentence: "A setting is wrong. DATABASE_URL: must be file:PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME.",
    });
    expect(readSettings({ HELPER_URL: "ftp://user:secret@host", HELPER_MODEL: "m" })).toEqual({
      ok: false,
      sentence: "A setting is wrong. HELPER_URL: must begin with http:// or https://.",
    });
    expect(readSettings({ HELPER_URL: "https://host/v1", HELPER_KEY: "secret" })).toEqual({
      ok: false,
      sentence: "A setting is wrong. HELPER_MODEL: must be set where HELPER_URL is.",
    });
    const signOn = { OIDC_URL: "https://id.example.com", OIDC_ID: "kurabe", OIDC_SECRET: "secret" };
    expect(readSettings(signOn)).toEqual({
      ok: false,
      sentence: "A setting is wrong. PUBLIC_URL: must be set where OIDC_URL is.",
    });
    const here = { ...signOn, PUBLIC_URL: "https://kurabe.example.com" };
    expect(readSettings(here)).toMatchObject({ ok: true });
    expect(readSettings({ ...here, OIDC_JOIN_ROLE: "owner" })).toEqual({
      ok: false,
      sentence: "A setting is wrong. OIDC_JOIN_ROLE: must be viewer, reviewer or approver.",
    });
    expect(readSettings({ ...here, OIDC_URL: "http://id.example.com" })).toEqual({
      ok: false,
      sentence: "A setting is wrong. OIDC_URL: must begin with https://.",
    });
    expect(readSettings({ ...here, OIDC_JOIN_ROLE: "viewer" })).toEqual({
      ok: false,
      sentence: "A setting is wrong. OIDC_JOIN_DOMAIN: must be set where OIDC_JOIN_ROLE is.",
    });
    const mail = { MAIL_HOST: "smtp.example.com", MAIL_FROM: "Kurabe <kurabe@example.com>" };
    const posted = { ...mail, PUBLIC_URL: "https://kurabe.example.com" };
    expect(readSettings(posted)).toMatchObject({ ok: true, value: { MAIL_TLS: "starttls" } });
    const sentences = {
      "PUBLIC_URL: must be set where MAIL_HOST is.": mail,
      "MAIL_FROM: must be set where MAIL_HOST is.": { ...posted, MAIL_FROM: "" },
      "MAIL_FROM: must be an address, or Name <address>.": {
        ...posted,
        MAIL_FROM: "a@example.com\r\nBcc: eve@example.com",
      },
      "MAIL_PASSWORD: must be set where MAIL_USER is.": { ...posted, MAIL_USER: "kurabe" },
      "MAIL_TLS: may not be none where MAIL_USER is set.": {
        ...{ ...posted, MAIL_USER: "kurabe", MAIL_PASSWORD: "word", MAIL_TLS: "none" },
      },
      "WEBHOOKS_TO_PRIVATE: must be 1 or not set.": { WEBHOOKS_TO_PRIVATE: "yes" },
    };
    for (const [sentence, given] of Object.entries(sentences))
      expect(readSettings(given)).toEqual({ ok: false, sentence: `A setting is wrong. ${sentence}` });
    expect(readSettings({ PORT: "many" })).toEqual({
      ok: false,
      sentence: "A setting is wrong. PORT: must be a number.",
    });
  });
});
