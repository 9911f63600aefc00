// From the invitation to the account, on a phone.
import { answerable, mailTo, totp } from "../support/accounts.mjs";
import { expect, open, test } from "../support/test.mjs";

test.use({ viewport: { width: 360, height: 740 }, signsIn: true });

const fits = async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

test("invited, accepted, a second factor, out and in again", async ({ page }, info) => {
  test.slow();
  const email = `${info.project.name}-${info.workerIndex}-${info.retry}@guest.example`;
  const password = "a lighthouse, two quays";
  answerable("account", "invite", email, "--role", "validator", "--institution", "ministry-of-education", "--lang", "en");
  const mail = await mailTo(email);
  expect(mail).toContain("Ministry of Education");
  const link = mail.match(/http:\/\/127\.0\.0\.1:\d+(\/en\/invitation\/[\w-]+)/)[1];

  await page.goto(link);
  await expect(page.locator("h1")).toHaveText("You are invited");
  await fits(page);
  // What is wrong is said, with a way to it; what was typed stays.
  await page.locator("#name").fill("Marisol Vega");
  await page.locator("#password").fill("short");
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.locator(".error-summary a")).toHaveAttribute("href", "#password");
  await expect(page.locator("#name")).toHaveValue("Marisol Vega");
  await page.locator("#password").fill(password);
  await page.getByRole("button", { name: "Accept" }).click();

  await expect(page).toHaveURL(/\/en\/account\/second-factor/);
  await expect(page.locator(".qr svg")).toBeVisible();
  await fits(page);
  const secret = await page.locator(".secret").innerText();
  await page.locator("#code").fill(totp(secret));
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.locator(".recovery-codes li")).toHaveCount(10);
  await fits(page);
  await page.getByRole("link", { name: "I have kept them" }).click();

  await expect(page.locator("h1")).toHaveText("Your account");
  await expect(page.locator("main")).toContainText("Publish or return such reports");
  await expect(page.locator(".account-nav")).toContainText("Marisol Vega");
  await fits(page);
  await page.getByRole("link", { name: "Members" }).click();
  await expect(page.locator("main table")).toContainText("Marisol Vega");
  await fits(page);

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.locator(".notice")).toContainText("You are signed out");
  await open(page, "/account");
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
  await page.locator("#email").fill(email);
  await page.locator("#password").fill(password);
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  // This step's code was used for setting up; the clocks of two may differ by a step.
  await page.locator("#code").fill(totp(secret, 1));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/en\/account$/);
  await page.goto(link);
  await expect(page.locator("h1")).toHaveText("This invitation is no longer valid");
  await page.getByRole("button", { name: "Sign out" }).click();
});

test("a forgotten password", async ({ page }, info) => {
  const email = `forgot-${info.project.name}-${info.workerIndex}-${info.retry}@guest.example`;
  answerable("account", "invite", email, "--role", "focal_point", "--institution", "ministry-of-education", "--lang", "en");
  const invitation = (await mailTo(email)).match(/(\/en\/invitation\/[\w-]+)/)[1];
  await page.goto(invitation);
  await page.locator("#name").fill("Marisol Vega");
  await page.locator("#password").fill("a lighthouse, two quays");
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.locator(".notice")).toContainText("Welcome");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "I forgot my password" }).click();
  await page.locator("#email").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.locator("h1")).toHaveText("Check your e-mail");
  let link;
  await expect.poll(async () => (link = (await mailTo(email)).match(/(\/en\/password-reset\/[\w-]+)/)?.[1])).toBeTruthy();
  await page.goto(link);
  await page.locator("#password").fill("three quays and a lighthouse");
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.locator("#email").fill(email);
  await page.locator("#password").fill("three quays and a lighthouse");
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/en\/account$/);
  await page.getByRole("button", { name: "Sign out" }).click();
});
