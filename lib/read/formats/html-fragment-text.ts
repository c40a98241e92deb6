import { parseFragment } from "parse5";
import { TextCollector } from "./text-collector.ts";
import { walkChildren } from "./walk-html.ts";

/** The text of a piece of html inside another format, as a person sees it. */
export function htmlFragmentText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const collector = new TextCollector();
  const endBlock = () => collector.endBlock();
  walkChildren(parseFragment(html), { collector, boundary: endBlock, table: endBlock });
  return collector.take().text;
}
