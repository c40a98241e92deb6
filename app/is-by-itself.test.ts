import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetchJudged } from "#components/comparison/judging/fetch-judged.ts";
import { fetchNews } from "#components/comparison/work/fetch-news.ts";
import { fetchThread } from "#components/comparison/work/post-thread.ts";
import { isByItself } from "./is-by-itself.ts";

let asked: [path: string, byItself: boolean][] = [];
beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", async (path: string, { headers }: RequestInit) => {
    asked.push([path, isByItself(new Headers(headers))]);
    return Response.json({ version: 2, stamp: null });
  });
});
afterEach(() => vi.unstubAllGlobals());

const { signal } = new AbortController();

it("is all that news of others has an open page ask", async () => {
  await fetchNews("r", 1, signal);
  await fetchJudged({ reviewKey: "r", profileId: "p", byItself: true }, signal);
  await fetchThread({ reviewKey: "r", cell: { item: "i", sheet: "s" }, byItself: true }, signal);
  expect(asked).toEqual([
    ["/reviews/r/version?seen=1", true],
    ["/reviews/r/work/marks", true],
    ["/reviews/r/judgement?profile=p", true],
    ["/reviews/r/threads/i/s", true],
  ]);
});

it("is not what somebody opens or chooses", async () => {
  await fetchJudged({ reviewKey: "r", profileId: "p", byItself: false }, signal);
  await fetchThread({ reviewKey: "r", cell: { item: "i", sheet: "s" }, byItself: false }, signal);
  expect(asked.map(([, byItself]) => byItself)).toEqual([false, false]);
});
