import { expect, it } from "vitest";
import { download } from "./download.ts";

it("is saved under its name, never shown, never kept, never taken for something else", async () => {
  const bytes = new TextEncoder().encode("<script>alert(1)</script>");
  const response = download({ fileName: "a.html", mediaType: "text/html", bytes });
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "text/html",
    "content-disposition": `attachment; filename="a.html"; filename*=UTF-8''a.html`,
    "content-length": String(bytes.length),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  expect(await response.bytes()).toEqual(bytes);
});
