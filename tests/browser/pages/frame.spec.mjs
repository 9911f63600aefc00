// What holds for every page: one heading, landmarks, a title, nothing wider than a phone, nothing too small to press.
import { PAGES } from "../support/pages.mjs";
import { expect, open, test } from "../support/test.mjs";

for (const lang of ["en", "ar"]) {
  for (const { name, path, status = 200 } of PAGES) {
    test(`frame: ${name}, ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      const response = await open(page, path, lang);
      expect(response.status()).toBe(status);
      await expect(page.locator("h1")).toHaveCount(1);
      for (const landmark of ["header.masthead", "main#main", "footer.footer"]) await expect(page.locator(landmark)).toHaveCount(1);
      await expect(page).toHaveTitle(/.+ · .+/);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);

      const wide = await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        const root = document.documentElement;
        const scrolled = (element) => element.closest(".table-wrap, pre, .hide, .skip, svg, textarea, input");
        const over = [...document.querySelectorAll("body *")].filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !scrolled(element);
        });
        return { by: root.scrollWidth - root.clientWidth, over: over.slice(0, 5).map((element) => `${element.localName}.${element.className}`) };
      });
      expect(wide, "sideways scrolling at 320 px").toEqual({ by: 0, over: [] });

      // A word, a key in braces or an unset variable that the translation lacks would stand there as code. What is code stands in `pre`.
      await page.evaluate(() => document.querySelectorAll("pre").forEach((code) => code.remove()));
      const text = await page.locator("body").innerText();
      expect(text.match(/\{\s*\$?[a-z-]+\s*\}|\b[a-z]+(-[a-z]+)+-missing\b/)).toBeNull();
    });
  }
}
