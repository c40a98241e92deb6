import createFetchClient, { type Client } from "openapi-fetch";
import type { paths } from "./paths.ts";
import { patientFetch } from "./patient-fetch.ts";

export type KurabeClient = Client<paths>;

type Options = {
  /** The server's address; a path in front of `/api/v1` may be part of it. */
  server: URL;
  /** Null: a server without accounts, on this machine. */
  token: string | null;
  /** In which language problems are told. */
  language: "ja" | "en";
};

/**
 * Asks a server for the operations under /api/v1, each as the document describes it. Where a server says "later", and where
 * a connection breaks, what may be asked again is asked again ({@link patientFetch}).
 */
export function createClient({ server, token, language }: Options): KurabeClient {
  return createFetchClient<paths>({
    baseUrl: `${server.href.replace(/\/+$/, "")}/api/v1`,
    headers: { "accept-language": language, ...(token !== null && { authorization: `Bearer ${token}` }) },
    fetch: patientFetch,
    // A token is for the server that was named, not for one that it names.
    redirect: "manual",
  });
}
