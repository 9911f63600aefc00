// By keyboard alone.
import { RECOMMENDATION_PATH } from "../support/pages.mjs";
import { expect, open, test } from "../support/test.mjs";

for (const [lang, path] of [["en", RECOMMENDATION_PATH], ["ar", "/recommendations"], ["en", "/"]]) {
  test(`the skip link comes first and leads to the content: /${lang}${path}`, async ({ page }) => {
    await open(page, path, lang);
    await page.keyboard.press("Tab");
    const skip = page.locator("a.skip");
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(() => document.querySelector("main").contains(document.activeElement));
    expect(inside, "the next thing to reach is in the content").toBe(true);
  });

  test(`where the focus is can be seen, at every step: /${lang}${path}`, async ({ page }) => {
    await open(page, path, lang);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return { end: true };
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          what: `${element.localName}.${element.className} «${element.textContent.trim().slice(0, 30)}»`,
          outlined: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
          shown: box.width > 0 && box.height > 0,
        };
      });
      if (seen.end) break;
      expect(seen.outlined && seen.shown, seen.what).toBe(true);
    }
  });
}

test("filters, order and pages can be worked by keyboard", async ({ page }) => {
  await open(page, "/recommendations?q=children");
  const link = page.locator(".facet-list a:visible").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".chips")).toBeVisible();
  await page.locator(".chips a").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/q=children/);
});
