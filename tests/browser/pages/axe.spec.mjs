// Accessibility that a machine can check: WCAG 2.0 to 2.2, A and AA, on every page type, in English and Arabic, light and dark.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { signIn } from "../support/accounts.mjs";
import { DESK_PAGES, PAGES } from "../support/pages.mjs";
import { expect, open, test } from "../support/test.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing that axe finds, in light and in dark. */
async function clean(page, what) {
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

for (const lang of ["en", "ar"]) {
  for (const { name, path, status = 200 } of PAGES) {
    test(`axe (needs JavaScript): ${name}, ${lang}`, async ({ page }) => {
      const response = await open(page, path, lang);
      expect(response.status()).toBe(status);
      await clean(page, `/${lang}${path}`);
    });
  }
}

test.describe("signed in", () => {
  test.use({ signsIn: true });
  for (const lang of ["en", "ar"]) {
    for (const { name, path, as } of DESK_PAGES) {
      test(`axe (needs JavaScript): ${name}, ${lang}`, async ({ page }) => {
        test.slow();
        await signIn(page, as);
        expect((await open(page, path, lang)).status()).toBe(200);
        await clean(page, `/${lang}${path}`);
      });
    }
  }
});
