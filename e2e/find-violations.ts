import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds on a page: rules, each with the beginnings of the elements that break it. `rules`: these alone. Neither passes
 * are written up nor frames looked for (no page has any): that takes a third of the time, or less.
 */
export async function findViolations(page: Page, rules: string[] = []): Promise<[rule: string, elements: string[]][]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]);
}
