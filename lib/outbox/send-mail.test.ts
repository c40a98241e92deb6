import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import type { SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { makeCertificate } from "#lib/testing/make-certificate.ts";
import { type MailServerForTests, startMailServer } from "#lib/testing/start-mail-server.ts";
import { type MailServer, sendMail } from "./send-mail.ts";

const running: MailServerForTests[] = [];

async function start(options?: SMTPServerOptions, more: Partial<MailServer> = {}) {
  const started = await startMailServer(options);
  running.push(started);
  const server = {
    host: "127.0.0.1",
    port: started.port,
    tls: "none" as const,
    login: null,
    from: "Kurabe <kurabe@example.com>",
  };
  return { mails: started.mails, server: { ...server, ...more } };
}

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

const mail = {
  id: "one",
  to: "hanako@example.com",
  replyTo: null,
  subject: "比較の質問 – レビュー「クラウド選定」",
  text: "回答してください。\n.\nEND\n",
};

describe("sendMail", () => {
  it("arrives as it was written, from whom the settings say, with an id that stays the same", async () => {
    const { mails, server } = await start();
    expect(await sendMail(server, mail)).toEqual({ ok: true });
    expect(mails).toHaveLength(1);
    const [{ to, head = [], subject, text } = {}] = mails;
    expect({ to, subject, text: text?.replaceAll("\r\n", "\n") }).toEqual({
      to: [mail.to],
      subject: mail.subject,
      text: mail.text,
    });
    expect(head).toEqual(
      expect.arrayContaining([
        "From: Kurabe <kurabe@example.com>",
        "To: hanako@example.com",
        "Message-ID: <one@example.com>",
        "Auto-Submitted: auto-generated",
      ]),
    );
  });

  it("lets nothing in a name or a subject become a line of its head or another receiver", async () => {
    const { mails, server } = await start();
    const evil = "x\r\nBcc: eve@example.com\r\n\r\nBody of theirs\u2028\u0000";
    await sendMail(server, { ...mail, subject: evil, replyTo: "r@example.com\r\nBcc: eve@example.com" });
    await sendMail(server, { ...mail, to: "hanako@example.com, eve@example.com" });
    await sendMail(server, { ...mail, to: "hanako@example.com>\r\nRCPT TO:<eve@example.com" });
    const names = mails.map(({ head }) => head.map((line) => line.split(":")[0]?.toLowerCase()));
    expect(names.flat()).not.toContain("bcc");
    expect(mails.flatMap(({ to }) => to).filter((address) => address.startsWith("eve@"))).toEqual([]);
    expect(mails[0]?.subject).toBe("x Bcc: eve@example.com Body of theirs");
    expect(mails[0]?.text.trim().replaceAll("\r\n", "\n")).toBe(mail.text.trim());
  });

  it.each([
    ["the server offers to change to it", "starttls", { disabledCommands: [] }],
    ["it begins with it", "tls", { secure: true }],
  ] as [string, MailServer["tls"], SMTPServerOptions][])(
    "sends over TLS where %s and its certificate is vouched for",
    async (_, tls, options) => {
      const { certificate, key } = makeCertificate("localhost");
      const known = getCACertificates("default");
      setDefaultCACertificates([...known, certificate]);
      const isSecure: boolean[] = [];
      const onMailFrom: SMTPServerOptions["onMailFrom"] = (_from, session, done) => {
        isSecure.push(session.secure);
        done();
      };
      const { mails, server } = await start(
        { ...options, key, cert: certificate, onMailFrom },
        { tls, host: "localhost" },
      );
      expect(await sendMail(server, mail)).toEqual({ ok: true });
      // Vouched for under another name, it is another's.
      const asked = { ...server, host: "127.0.0.1" };
      expect(await sendMail(asked, mail)).toMatchObject({ ok: false, fault: "unreachable" });
      setDefaultCACertificates(known);
      expect([isSecure, mails.length]).toEqual([[true], 1]);
    },
  );

  it("sends nothing in the clear where TLS is asked for, and nothing to whom it cannot trust", async () => {
    const plain = await start({}, { tls: "starttls" });
    expect(await sendMail(plain.server, mail)).toMatchObject({ ok: false, fault: "unreachable", isFinal: false });
    // With the server package's own certificate, which nobody vouches for.
    const unknown = await start({ disabledCommands: [] }, { tls: "starttls" });
    expect(await sendMail(unknown.server, mail)).toMatchObject({ ok: false, fault: "unreachable" });
    expect([...plain.mails, ...unknown.mails]).toEqual([]);
  });

  it("stays in the clear where the settings say so, whatever the server offers", async () => {
    const isSecure: boolean[] = [];
    const onMailFrom: SMTPServerOptions["onMailFrom"] = (_from, session, done) => {
      isSecure.push(session.secure);
      done();
    };
    // It offers TLS with a certificate that nobody vouches for: to take it up would be to send nothing.
    const { mails, server } = await start({ disabledCommands: [], onMailFrom });
    expect(await sendMail(server, mail)).toEqual({ ok: true });
    expect([isSecure, mails.length]).toEqual([[false], 1]);
  });

  it.each([
    ["for good where there is no such receiver", { onRcptTo: (_to, _session, done) => done(reply(550)) }, "550", true],
    ["for now where the receiver is busy", { onRcptTo: (_to, _session, done) => done(reply(451)) }, "451", false],
    [
      "for now where the sender is not welcome: that can be put right",
      { onMailFrom: (_from, _session, done) => done(reply(553)) },
      "553",
      false,
    ],
  ] as [string, SMTPServerOptions, string, boolean][])("is refused %s", async (_, options, detail, isFinal) => {
    const { server } = await start(options);
    expect(await sendMail(server, mail)).toEqual({ ok: false, fault: "refused", detail, isFinal });
  });

  it("signs in, and says no more than a number where it may not", async () => {
    const onAuth: SMTPServerOptions["onAuth"] = ({ username, password }, _session, done) =>
      username === "kurabe" && password === "right" ? done(null, { user: username }) : done(reply(535));
    const options: SMTPServerOptions = { authOptional: false, allowInsecureAuth: true, onAuth };
    const right = await start(options, { login: { user: "kurabe", password: "right" } });
    expect(await sendMail(right.server, mail)).toEqual({ ok: true });
    const wrong = await start(options, { login: { user: "kurabe", password: "wrong" } });
    expect(await sendMail(wrong.server, mail)).toEqual({ ok: false, fault: "refused", detail: "535", isFinal: false });
  });

  it("does not wait for a server that says nothing", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const server = { host: "127.0.0.1", port, tls: "none" as const, login: null, from: "kurabe@example.com" };
    expect(await sendMail(server, mail, 100)).toMatchObject({ ok: false, fault: "timeout" });
    silent.close();
  });
});

function reply(code: number): Error & { responseCode: number } {
  return Object.assign(new Error("no"), { responseCode: code });
}
