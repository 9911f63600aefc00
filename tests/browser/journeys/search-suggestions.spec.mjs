// Suggestions while one types: the one thing here that needs the browser's help.
import { awake, expect, open, test } from "../support/test.mjs";

const box = (page) => page.locator("main form[role=search] input[name=q]");

test("suggestions while typing lead to a selection (needs JavaScript)", async ({ page }) => {
  await open(page, "/recommendations");
  await expect(page.locator(".suggest-list")).toBeHidden();
  await box(page).pressSequentially("girl", { delay: 30 });
  const offers = page.locator(".suggest-list a");
  await expect(offers.first()).toBeVisible();
  await expect(offers.first()).toContainText(/girl/i);
  await expect(page.locator(".suggest [role=status]")).toContainText(/\d/);
  await offers.first().click();
  await expect(page).toHaveURL(/\/en\/recommendations\?[a-z]+=/);
  await expect(page.locator(".chips")).toBeVisible();
});

test("suggestions go with Escape and with the focus, and Enter searches all the same (needs JavaScript)", async ({ page }) => {
  await open(page, "/recommendations");
  const list = page.locator(".suggest-list");
  await box(page).pressSequentially("girl", { delay: 30 });
  await expect(list).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await box(page).pressSequentially("s", { delay: 30 });
  await expect(list).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(list.locator("a").first()).toBeFocused();
  await page.locator("h1").click();
  await expect(list).toBeHidden();
  await box(page).press("Enter");
  await expect(page).toHaveURL(/q=girls/);
});

test("suggestions are in the reader's language (needs JavaScript)", async ({ page }) => {
  await open(page, "/recommendations", "ar");
  await box(page).pressSequentially("الفتيات", { delay: 30 });
  await expect(page.locator(".suggest [role=status]")).not.toBeEmpty();
  await expect(page.locator(".suggest [role=status]")).not.toContainText(/[A-Za-z]{3}/);
});

test("without the program's files the page is whole (needs JavaScript)", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("/en/recommendations");
  await box(page).fill("trafficking");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/q=trafficking/);
  await expect(page.locator(".result").first()).toBeVisible();
  await context.close();
});

test("typing before the island is awake is kept (needs JavaScript)", async ({ page }) => {
  await page.goto("/en/recommendations", { waitUntil: "commit" });
  await box(page).fill("girls");
  await awake(page);
  await expect(box(page)).toHaveValue("girls");
});
