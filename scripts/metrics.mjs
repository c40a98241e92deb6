// Figures for whoever watches over the server, as Prometheus reads them: the process, and how requests are answered. Nothing of what is compared, and
// only for who knows METRICS_TOKEN.
import { createHash, timingSafeEqual } from "node:crypto";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

const PATH = /^\/api\/metrics(\?|$)/;
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

const PATIENCE_MILLISECONDS = 3_000;

/**
 * Begins to count. `token`: undefined where nobody may read the figures.
 * @param {string | undefined} token
 * @param {() => Promise<import("../lib/usecases/outbox/measure-outbox.ts").OutboxMeasure>} measureOutbox
 */
export function openMetrics(token, measureOutbox) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answered = new Histogram({
    ...{ name: "kurabe_http_request_seconds", help: "How long requests took until they were answered whole." },
    ...{ labelNames: ["method", "status"], buckets: SECONDS, registers: [registry] },
  });
  const running = new Gauge({
    ...{ name: "kurabe_http_requests_running", help: "Requests that are being answered.", registers: [registry] },
  });
  watchOutbox(registry, measureOutbox);
  return {
    /** Counts a request. */
    count(/** @type {string} */ method, /** @type {import("node:http").ServerResponse} */ response) {
      const stop = answered.startTimer({ method: METHODS.includes(method) ? method : "other" });
      running.inc();
      response.once("close", () => {
        running.dec();
        stop({ status: `${Math.floor(response.statusCode / 100)}xx` });
      });
    },
    /** Answers who asks for the figures; false: the request asks for something else. */
    answer(
      /** @type {import("node:http").IncomingMessage} */ request,
      /** @type {import("node:http").ServerResponse} */ response,
    ) {
      if (!PATH.test(request.url ?? "")) return false;
      void send(registry, { response, status: statusFor(request, token) });
      return true;
    },
  };
}

/** Looked up when somebody asks. Where the database does not answer in time these are left out, and the others are said. */
function watchOutbox(
  /** @type {Registry} */ registry,
  /** @type {() => Promise<import("../lib/usecases/outbox/measure-outbox.ts").OutboxMeasure>} */ measureOutbox,
) {
  /** @type {ReturnType<typeof measure> | null} */
  let asking = null;
  const measure = () => inTime(measureOutbox());
  const measureOnce = () => {
    asking ??= measure().finally(() => {
      asking = null;
    });
    return asking;
  };
  new Gauge({
    ...{ name: "kurabe_outbox_deliveries", labelNames: ["via", "state"], registers: [registry] },
    help: "Mails and calls of webhooks that wait or were given up; the same on all servers of a database.",
    async collect() {
      this.reset();
      const measured = await measureOnce();
      if (measured === null) return;
      for (const via of ["mail", "webhook"]) for (const state of ["waiting", "given-up"]) this.set({ via, state }, 0);
      for (const { via, state, count } of measured.counts) this.set({ via, state }, count);
    },
  });
  new Gauge({
    ...{ name: "kurabe_outbox_late_seconds", registers: [registry] },
    help: "For how long what is due to go out has not been tried; the same on all servers of a database.",
    async collect() {
      this.remove();
      const measured = await measureOnce();
      if (measured !== null) this.set(measured.lateSeconds);
    },
  });
}

/**
 * Null: it failed, or takes too long.
 * @template Value
 * @param {Promise<Value>} asked
 * @returns {Promise<Value | null>}
 */
function inTime(asked) {
  const late = new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MILLISECONDS).unref();
  });
  return Promise.race([asked.catch(() => null), late]);
}

function statusFor(
  /** @type {import("node:http").IncomingMessage} */ { method, headers },
  /** @type {string | undefined} */ token,
) {
  if (token === undefined) return 404;
  if (!isSame(headers.authorization ?? "", `Bearer ${token}`)) return 401;
  return method === "GET" ? 200 : 405;
}

/** In a time that says nothing of how much of it was right. */
function isSame(/** @type {string} */ given, /** @type {string} */ wanted) {
  const [a, b] = [given, wanted].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(a, b);
}

async function send(
  /** @type {Registry} */ registry,
  /** @type {{ response: import("node:http").ServerResponse, status: number }} */ { response, status },
) {
  const body = status === 200 ? await registry.metrics() : "";
  const type = {
    "content-type": registry.contentType,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
  response.writeHead(status, status === 401 ? { ...type, "www-authenticate": "Bearer" } : type).end(body);
}
