// A new focal point finds the hand-over sheet, reads it on a telephone, and prints it.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "../support/test.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DATABASE = here("../../../target/browser-tests/register.db");

test.use({ signsIn: true, viewport: { width: 360, height: 740 } });

async function becomes(role, body, context, baseURL) {
  const token = execFileSync("python3", [here("../support/people.py"), DATABASE, role, body], { encoding: "utf8" }).trim();
  await context.addCookies([{ name: "answerable", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" }]);
}

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}

test("who takes over is led to the sheet, reads it and prints it", async ({ page, context, baseURL }) => {
  await becomes("focal_point", "ministry-of-justice", context, baseURL);
  await page.goto("/en/work");
  await page.locator("section", { hasText: "What is expected of you" }).getByRole("link", { name: "Hand-over sheet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hand-over sheet");
  for (const title of ["Replies owed", "Actions going on", "What was promised", "Who else is concerned", "Each recommendation in brief"]) {
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
  }
  await fits(page);
  const folded = page.locator("#promised details li").first();
  await expect(folded).toBeHidden();
  await page.locator("#promised details summary").click();
  await expect(folded).toBeVisible();
  await page.locator("#promised details summary").click();

  // On paper everything lies open, and nothing stands there that only a screen needs.
  await page.emulateMedia({ media: "print" });
  await expect(folded).toBeVisible();
  for (const gone of [".masthead-bar", ".account-nav", ".breadcrumbs", ".section-nav", "#promised summary"]) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
  await expect(page.locator(".footer .print-only")).toContainText("/en/work/hand-over");
  await expect(page.locator(".page-head")).toContainText("Ministry of Justice");
  await page.emulateMedia({ media: "screen" });

  // It leads into the work.
  await page.locator("#matters .result-ref a").first().click();
  await expect(page).toHaveURL(/\/en\/work\/recommendations\//);
});

test("the hand-over of drafts leads to the sheet", async ({ page, context, baseURL }) => {
  await becomes("validator", "institute-for-children", context, baseURL);
  await page.goto("/en/account/hand-over");
  await page.getByRole("main").getByRole("link", { name: "Hand-over sheet" }).click();
  await expect(page.locator(".page-head")).toContainText("National Institute for Children");
});
