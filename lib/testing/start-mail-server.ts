import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail as it came: who it was for, each line of its head, what it says. */
export type ReceivedMail = { to: string[]; head: string[]; subject: string; text: string };

export type MailServerForTests = { port: number; mails: ReceivedMail[]; stop: () => Promise<void> };

/** A mail server on this machine. It takes what comes, without TLS, unless the options say otherwise. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServerForTests> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    ...{ disabledCommands: ["STARTTLS"], authOptional: true, logger: false },
    async onData(stream, session, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      mails.push(readMail(Buffer.concat(chunks).toString("utf8"), session.envelope.rcptTo));
      done();
    },
    ...options,
  });
  // A client that does not like our TLS goes away in the middle.
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { port, mails, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}

function readMail(raw: string, receivers: readonly { address: string }[]): ReceivedMail {
  const [before = "", body = ""] = raw.split(/\r\n\r\n(.*)/s);
  const head = before.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const subject = head.find((line) => line.startsWith("Subject: "))?.slice("Subject: ".length) ?? "";
  return {
    to: receivers.map(({ address }) => address),
    ...{ head, subject: decodeWords(subject) },
    // What is ASCII alone comes as it is.
    text: head.includes("Content-Transfer-Encoding: base64") ? Buffer.from(body, "base64").toString("utf8") : body,
  };
}

/** RFC 2047: what is no ASCII stands in a head as encoded words; white space between two of them is none. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : Buffer.from(
            word
              .replaceAll("_", " ")
              .replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
            "latin1",
          ).toString("utf8"),
    );
}
