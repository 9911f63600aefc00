// A ministry reports on a telephone: a draft with evidence, submitted, returned with a question, mended, published, public.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "../support/test.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DATABASE = here("../../../target/browser-tests/register.db");

test.use({ viewport: { width: 360, height: 740 } });

/** Somebody of the Ministry of Justice with a session; how people sign in is another journey. */
function somebody(role) {
  return execFileSync("python3", [here("../support/people.py"), DATABASE, role, "ministry-of-justice"], { encoding: "utf8" }).trim();
}

async function become(context, baseURL, token) {
  await context.clearCookies();
  await context.addCookies([{ name: "answerable", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" }]);
}

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}

test("a report is drafted, returned with a question, mended and published", async ({ page, context, baseURL }, info) => {
  // Both runs share a database: each has a recommendation of its own.
  const reference = info.project.name === "with-javascript" ? "CEDAW/C/XVL/CO/5/33" : "A/HRC/XVL/19/5/73.2";
  const reasons = `The register of ${info.project.name} opened in all seven regions.`;
  const focal = somebody("focal_point");
  const validator = somebody("validator");
  const form = `/en/work/recommendations/${reference}/report`;

  await become(context, baseURL, focal);
  await page.goto("/en/work");
  await expect(page.getByRole("heading", { name: "What is expected of you" })).toBeVisible();
  await fits(page);
  await page.getByRole("link", { name: /never reported on/ }).click();
  await expect(page).toHaveURL(/flag=silent/);
  await page.locator(`a[href*="${reference}/report"]`).click();
  await fits(page);

  // What stands in the way is said before the form is sent, and after; nothing that was typed is lost.
  await expect(page.locator("label").filter({ hasText: "there is evidence of it" })).toBeVisible();
  await page.getByRole("radio", { name: /partly implemented/ }).check();
  await page.getByLabel("Reasons").fill(reasons);
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await expect(page.getByRole("alert")).toContainText("needs evidence of a law or policy");
  await expect(page.getByLabel("Reasons")).toHaveValue(reasons);
  await fits(page);
  await page.locator("#evidence-kind-0").selectOption("structure");
  await page.locator("#evidence-title-0").fill("Law 12 of 2026");
  await page.locator("#evidence-url-0").fill("https://gazette.example/2026/12");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("The draft is saved");
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await expect(page.getByRole("status")).toContainText("It waits for a validator");

  await become(context, baseURL, validator);
  await page.goto("/en/work?draft=submitted");
  await page.locator(`a[href*="${reference}/report"]`).click();
  await page.getByLabel("Question of the validator").fill("Since when?");
  await page.getByRole("button", { name: "Return with the question" }).click();
  await expect(page.getByRole("status")).toContainText("It is returned");
  await fits(page);

  await become(context, baseURL, focal);
  await page.goto("/en/work?draft=returned");
  await page.locator(`a[href*="${reference}/report"]`).click();
  await expect(page.locator("main")).toContainText("Since when?");
  await page.getByLabel("Reasons").fill(`${reasons} It did so in March.`);
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await expect(page.getByRole("status")).toContainText("It waits for a validator");

  await become(context, baseURL, validator);
  await page.goto(form);
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByRole("status")).toContainText("It is public");

  await context.clearCookies();
  await page.goto(`/en/recommendations/${reference}`);
  await expect(page.locator("#accounts")).toContainText(`${reasons} It did so in March.`);
  await expect(page.getByRole("link", { name: "Law 12 of 2026" })).toHaveAttribute("href", "https://gazette.example/2026/12");
  await fits(page);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/en/recommendations/${reference}?as_at=${yesterday}`);
  await expect(page.locator("main")).not.toContainText(reasons);
});
