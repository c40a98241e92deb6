// Runs under the project's own Node: prepares the clients, the pages and the database, then serves until stopped.
// Settings: PORT (3000), HOST (127.0.0.1), DATABASE_URL (SQLite under ./data).
import { createServer } from "node:http";
import { cleanHeaders, passesAnswerDoor } from "./answer-door.mjs";
import { openMetrics } from "./metrics.mjs";
import { setPageHeaders } from "./page-headers.mjs";
import { ensureBuilt, ensureBundled, ensureGenerated } from "./prepare.mjs";
import { logRequest, openLog } from "./request-log.mjs";
import { stopGracefully } from "./stop-gracefully.mjs";

const isDevelopment = process.argv.includes("--dev");
process.env.NODE_ENV = isDevelopment ? "development" : "production";

/** Says why the program cannot start, and ends it. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!ensureGenerated()) refuse("The database client could not be generated (see above).");
// Without bundles they run as they are.
ensureBundled();
if (!isDevelopment && !ensureBuilt()) refuse("The pages could not be built (see above).");

// For an image, or before an old version is stopped: all that takes long is done.
if (process.argv.includes("--prepare")) process.exit(0);

const { readSettings } = await import("../lib/env.ts");
const settings = readSettings(process.env);
if (!settings.ok) refuse(settings.sentence);
const { HOST: host, PORT: port, ANSWERS_PORT: answersPort, ANSWERS_HOST: answersHost } = settings.value;

const { prepareDatabase } = await import("../lib/usecases/database/prepare-database.ts");
const { closeDatabase } = await import("../lib/usecases/database/close-database.ts");
const prepared = await prepareDatabase();
if (!prepared.ok) refuse(prepared.message);

const { makeSetupLink } = await import("../lib/usecases/accounts/enter-house.ts");
const setupToken = await makeSetupLink();

const { default: next } = await import("next");
const app = next({ dev: isDevelopment, hostname: host, port });
await app.prepare();
const respond = app.getRequestHandler();
const isTls = settings.value.PUBLIC_URL?.startsWith("https:") ?? false;
const log = openLog(settings.value.LOG === "json");
const { measureOutbox } = await import("../lib/usecases/outbox/measure-outbox.ts");
const metrics = openMetrics(settings.value.METRICS_TOKEN, () => measureOutbox());
const believesId = settings.value.BEHIND_PROXY !== undefined;
const handle = (request, response) => {
  logRequest(request, response, { log, believesId });
  metrics.count(request.method ?? "", response);
  setPageHeaders(request, response, { isDevelopment, isTls });
  return respond(request, response);
};
const server = createServer((request, response) => {
  if (metrics.answer(request, response)) return undefined;
  // Whom a request is from, only a proxy of ours may say; the framework fills it in where nobody did.
  if (settings.value.BEHIND_PROXY === undefined) delete request.headers["x-forwarded-for"];
  return handle(request, response);
});

server.on("error", (error) => {
  refuse(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`
      : error.message,
  );
});
server.listen(port, host, () => {
  const name = host === "127.0.0.1" || host === "::1" ? "localhost" : host;
  const address = settings.value.PUBLIC_URL ?? `http://${name}:${port}`;
  console.log(`Kurabe is ready: ${address}`);
  if (setupToken !== null)
    console.log(`The first account, for whoever opens this once: ${new URL(`/enter/${setupToken}`, address)}`);
});

// Said at once, not when the first person stands before a door that does not open. The start does not wait for it.
const { signOnTrouble } = await import("../lib/usecases/accounts/sign-on-trouble.ts");
signOnTrouble().then((sentence) => {
  if (sentence !== null) console.error(sentence);
});

// Vendors who answer by link come in here, and get no further.
const answers = createServer((request, response) => {
  cleanHeaders(request.headers, request.socket.remoteAddress ?? "");
  if (passesAnswerDoor(request)) return handle(request, response);
  response.writeHead(404, { "cache-control": "no-store", "x-content-type-options": "nosniff" }).end();
});
if (answersPort !== undefined) {
  answers.on("error", (error) => refuse(error.message));
  answers.listen(answersPort, answersHost ?? host, () => console.log(`Vendors answer by link on port ${answersPort}.`));
}

// Mails and calls of webhooks that wait, and what is due today.
const { runOutbox } = await import("../lib/usecases/outbox/run-outbox.ts");
const outbox = runOutbox((error) => console.error(error));

let isStopping = false;
// Running requests may end; idle connections are closed at once, and a second signal does not wait.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, async () => {
    if (isStopping) process.exit(0);
    isStopping = true;
    log.info({ signal }, "stopping");
    const patience = settings.value.STOP_SECONDS * 1000;
    const sent = Promise.race([outbox.stop(), new Promise((resolve) => setTimeout(resolve, patience))]);
    const isWhole = await stopGracefully([server, answers], patience);
    await sent;
    await closeDatabase();
    log.info({ isWhole }, "stopped");
    process.exit(0);
  });
}
