import { createTransport, type SendMailOptions } from "nodemailer";
import type { Delivered, DeliveryFault } from "#lib/domain/delivery.ts";

/** The server that takes mails from us. */
export type MailServer = {
  host: string;
  port: number;
  tls: "starttls" | "tls" | "none";
  /** Null: it asks for none. */
  login: { user: string; password: string } | null;
  /** "Name <address>", or an address. */
  from: string;
};

export type Mail = {
  /** Stays the same however often it is sent. */
  id: string;
  to: string;
  /** Whom an answer goes to; null: whom it is from. */
  replyTo: string | null;
  subject: string;
  text: string;
};

/** Of each step, and of all of it. */
const STEP_MILLISECONDS = 10_000;
const MAIL_MILLISECONDS = 25_000;

/**
 * Hands a mail to the server. TLS is as the settings say, never less. Names and addresses go in as values, not as lines of a header, and what would break a
 * line is taken out: nothing in them adds a header or a receiver.
 */
export async function sendMail(server: MailServer, mail: Mail, milliseconds = MAIL_MILLISECONDS): Promise<Delivered> {
  const step = Math.min(STEP_MILLISECONDS, milliseconds);
  const transport = createTransport({
    ...{ host: server.host, port: server.port, secure: server.tls === "tls" },
    ...{ requireTLS: server.tls === "starttls", ignoreTLS: server.tls === "none", tls: { minVersion: "TLSv1.2" } },
    ...(server.login && { auth: { user: server.login.user, pass: server.login.password } }),
    ...{ connectionTimeout: step, greetingTimeout: step, socketTimeout: step, dnsTimeout: step },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<Delivered>((resolve) => {
    limit = setTimeout(() => resolve(failed("timeout", "")), milliseconds);
  });
  try {
    return await Promise.race([
      transport.sendMail(toMessage(server, mail)).then((): Delivered => ({ ok: true })),
      late,
    ]);
  } catch (error) {
    return toFault(error);
  } finally {
    clearTimeout(limit);
    transport.close();
  }
}

function toMessage({ from }: MailServer, { id, to, replyTo, subject, text }: Mail): SendMailOptions {
  const domain = from.match(/@([^\s<>@]+?)>?$/)?.[1] ?? "localhost";
  return {
    ...{ from, to: { name: "", address: oneLine(to) }, subject: oneLine(subject), text },
    ...(replyTo !== null && { replyTo: { name: "", address: oneLine(replyTo) } }),
    messageId: `<${id}@${domain}>`,
    // No holiday notice is to come back (RFC 3834).
    headers: { "auto-submitted": "auto-generated" },
    textEncoding: "base64",
  };
}

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/** A 5xx about the receiver is a no for good (RFC 5321, 4.2.1); about the sender, or how we sign in, somebody can change it. */
function toFault(error: unknown): Delivered {
  const { code = "", responseCode, command = "" } = error as { code?: string; responseCode?: number; command?: string };
  if (responseCode !== undefined && code !== "ETLS")
    return { ...failed("refused", String(responseCode)), isFinal: responseCode >= 500 && command === "RCPT TO" };
  return code === "ETIMEDOUT"
    ? failed("timeout", "")
    : failed("unreachable", /^[A-Z0-9_]{1,60}$/.test(code) ? code : "");
}

const failed = (fault: DeliveryFault, detail: string): Extract<Delivered, { ok: false }> => ({
  ...{ ok: false, fault, detail, isFinal: false },
});
