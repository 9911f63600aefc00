// Accessibility that a machine can check: WCAG 2.0 to 2.2, A and AA, and what axe calls best practice, on every page type, in English and Arabic, light and dark.
import { signIn } from "../support/accounts.mjs";
import { clean } from "../support/axe.mjs";
import { DESK_PAGES, PAGES } from "../support/pages.mjs";
import { expect, open, test } from "../support/test.mjs";

for (const lang of ["en", "ar"]) {
  for (const { name, path, status = 200 } of PAGES) {
    test(`axe (needs JavaScript): ${name}, ${lang}`, async ({ page }) => {
      const response = await open(page, path, lang);
      expect(response.status()).toBe(status);
      await clean(page, `/${lang}${path}`);
    });
  }
}

for (const lang of ["en", "ar"]) {
  test(`axe (needs JavaScript): the register was checked, ${lang}`, async ({ page }) => {
    await open(page, "/log", lang);
    await page.locator("[data-check] form button").click();
    await expect(page.locator('[data-step="verdict"]')).not.toHaveAttribute("data-state", /waits|running/, { timeout: 45_000 });
    await clean(page, `/${lang}/log, checked`);
  });
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
