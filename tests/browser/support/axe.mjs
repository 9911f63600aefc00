// What axe finds on a page that a test has open: for pages that only a journey reaches, too.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "./test.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Nothing that axe finds, in light and in dark. */
export async function clean(page, what) {
  // What lies behind «more» is looked at too.
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.evaluate(axe);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
    const violations = found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 4).map((node) => `${node.target.join(" ")}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message}`),
    }));
    expect(violations, `${colorScheme}, ${what}`).toEqual([]);
    expect(found.passes.length).toBeGreaterThan(5);
  }
}
