// The tests' ground rules, kept in every journey: no error in the console, nothing from elsewhere, no cookie.
import { test as base, expect } from "@playwright/test";

export { expect };

export const test = base.extend({
  /** Whether somebody signs in: only then may there be a cookie, and only the session's. */
  signsIn: [false, { option: true }],
  groundRules: [
    async ({ page, context, baseURL, signsIn }, use) => {
      const problems = [];
      const refused = new Set();
      page.on("response", (response) => {
        // A page that was meant to be «not found» is reported by the browser as an error of loading.
        // So is a file that was meant to be refused.
        const meant = response.request().isNavigationRequest() || response.url().endsWith("/work/files");
        if (response.status() >= 400 && meant) refused.add(response.url());
        if (response.status() >= 500) problems.push(`${response.status()} from ${response.url()}`);
      });
      page.on("console", (message) => {
        const expected = message.text().startsWith("Failed to load resource") && refused.has(message.location().url);
        if (["error", "warning"].includes(message.type()) && !expected) problems.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => problems.push(`script: ${error.message}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:")) problems.push(`asks elsewhere: ${request.url()}`);
      });
      await use();
      expect(problems, "errors while the page was read").toEqual([]);
      const cookies = (await context.cookies()).filter((cookie) => !signsIn || cookie.name !== "answerable" || !cookie.httpOnly);
      expect(cookies, "cookies of a reader").toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until its islands, if any, are awake. */
export async function open(page, path, lang = "en") {
  const response = await page.goto(`/${lang}${path}`);
  await awake(page);
  return response;
}

export async function awake(page) {
  if (test.info().project.use.javaScriptEnabled === false) return;
  await expect(page.locator("leptos-island:not([data-awake])")).toHaveCount(0);
}

/** The number that a heading or a link shows («1,234 recommendations»). */
export function figure(text) {
  const digits = text.replace(/[^\d]/g, "");
  return digits === "" ? NaN : Number(digits);
}
