// What every answer carries so that a page runs our scripts and no others, and sends nothing elsewhere.
import { randomBytes } from "node:crypto";

const NONCE_BYTES = 16;

/** The policy of one answer. Inline scripts are those that carry its nonce: Next's own, and the one that sets light or dark. */
export function contentSecurityPolicy(
  /** @type {{ nonce: string, isDevelopment: boolean }} */ { nonce, isDevelopment },
) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Of what is no page: scripts and styles as they were built, and what a script fetches (its browser says so, and asks no
 * answer of it for a policy). Of what a worker runs it is the worker's own.
 */
const POLICY_OF_FILES = "default-src 'self'";
export const BUILT_FILES = "/_next/static/";

/**
 * Gives an answer its policy, and tells the framework its nonce by the request (it reads it there, and the layout in `x-kurabe-nonce`), and the
 * address, which a page is not told otherwise (`x-kurabe-path`).
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ isDevelopment: boolean, isTls: boolean }} options
 */
export function setPageHeaders(request, response, { isDevelopment, isTls }) {
  const nonce = randomBytes(NONCE_BYTES).toString("base64");
  const policy = contentSecurityPolicy({ nonce, isDevelopment });
  request.headers["content-security-policy"] = policy;
  request.headers["x-kurabe-nonce"] = nonce;
  request.headers["x-kurabe-path"] = request.url ?? "/";
  const isFile = request.url?.startsWith(BUILT_FILES) || request.headers["sec-fetch-dest"] === "empty";
  response.setHeader("Content-Security-Policy", isFile ? POLICY_OF_FILES : policy);
  if (isTls) response.setHeader("Strict-Transport-Security", "max-age=31536000");
}
