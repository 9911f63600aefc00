// Four languages: the same page in each, and the reader's own to begin with.
import { LANGUAGES, RECOMMENDATION_PATH } from "../support/pages.mjs";
import { expect, open, test } from "../support/test.mjs";

test("the same page in all four languages", async ({ page }) => {
  await open(page, `${RECOMMENDATION_PATH}?text=official`);
  const headings = new Set();
  for (const lang of [...LANGUAGES.slice(1), "en"]) {
    await page.locator(`.languages a[hreflang=${lang}]`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${lang}${RECOMMENDATION_PATH}?text=official`);
    await expect(page.locator(`.languages a[hreflang=${lang}]`)).toHaveAttribute("aria-current", "true");
    headings.add(await page.locator(".main-nav").textContent());
  }
  expect(headings.size).toBe(LANGUAGES.length);
});

test("what exists in English only is marked as English on an Arabic page", async ({ page }) => {
  await open(page, "/recommendations/CEDAW/C/XVL/CO/7/29", "ar");
  await expect(page.locator("figure.wording blockquote")).toHaveAttribute("lang", /^(ar|en|es)$/);
});

test("an address without a language goes to the reader's own", async ({ playwright, baseURL }) => {
  for (const [accepts, lang] of [
    ["es-PY,es;q=0.9,en;q=0.5", "es"],
    ["fr", "fr"],
    ["ar-SY", "ar"],
    ["de", "en"],
  ]) {
    const reader = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { "accept-language": accepts } });
    const response = await reader.get("/documents?x=1", { maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(response.headers().location).toBe(`/${lang}/documents?x=1`);
    await reader.dispose();
  }
});
