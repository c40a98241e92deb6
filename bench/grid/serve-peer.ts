import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import type { Comparison } from "#lib/domain/comparison.ts";
import { makePeerData } from "./make-peer-data.ts";
import type { Served } from "./served.ts";

/** As many UTF-16 units as our own page is sent of each answer. */
const BEGINNING = 90;

const PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><link rel="icon" href="data:,"><title>AG Grid</title>
<link rel="preload" href="DATA" as="fetch" crossorigin>
<style>
html, body { height: 100%; margin: 0 } #grid { height: 100% }
.ag-cell { padding: 0 !important; line-height: 20px !important }
.answer { padding: 8px 14px; white-space: normal; font-size: 13px }
.answer > span { display: block } .status { font-weight: 600 }
.text { display: -webkit-box !important; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden }
.whole { white-space: pre-line; overflow-wrap: anywhere } .question { color: #555 }
.foot > span { display: inline-block; border: 1px solid #ccc; border-radius: 4px; padding: 0 5px; margin-right: 4px }
</style><div id="grid"></div><script type="module" src="page.js"></script></html>`;

async function bundle(): Promise<string> {
  const build = await rolldown({ input: join(import.meta.dirname, "peer-page.ts"), platform: "browser" });
  const { output } = await build.generate({ format: "esm", minify: true });
  return output[0].code;
}

/** Serves AG Grid's page for a comparison on a free port: `/` with rows of one height, `/?auto` with rows as high as they need. */
export async function servePeer(comparison: Comparison): Promise<Served> {
  const page = (data: string) => PAGE.replace("DATA", data);
  const files = new Map(
    Object.entries({
      "/": ["text/html", page("data.json")],
      "/?auto": ["text/html", page("data.json?auto")],
      "/page.js": ["text/javascript", await bundle()],
      "/data.json": ["application/json", JSON.stringify(makePeerData(comparison, BEGINNING))],
      "/data.json?auto": ["application/json", JSON.stringify(makePeerData(comparison, Number.POSITIVE_INFINITY))],
    } satisfies Record<string, [string, string]>).map(([path, [type, text]]) => [path, { type, body: gzipSync(text) }]),
  );
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "");
    if (!file) return void response.writeHead(404).end();
    response
      .writeHead(200, { "content-type": `${file.type}; charset=utf-8`, "content-encoding": "gzip" })
      .end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
