// An organisation asks to be registered on a phone, answers a question, sets its account up, and leaves at once.
import { answerable, mailTo, PASSWORD, signIn, totp } from "../support/accounts.mjs";
import { clean } from "../support/axe.mjs";
import { expect, open, test } from "../support/test.mjs";

const phone = { width: 360, height: 740 };
test.use({ viewport: phone, signsIn: true });

const fits = async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

/** A moderator of the journey's own, in a browser of their own: codes are good once, and other journeys use the demonstration's. */
async function moderator(browser, baseURL, info) {
  const email = `moderator-${info.project.name}-${info.workerIndex}-${info.retry}-${Date.now()}@guest.example`;
  answerable("account", "invite", email, "--role", "moderator", "--appointed-by", "parliament", "--state", "XVL", "--lang", "en");
  // One who sits agrees: only then the link goes out.
  const sitting = await browser.newContext({ baseURL, viewport: phone, javaScriptEnabled: info.project.use.javaScriptEnabled });
  const agreeing = await sitting.newPage();
  await signIn(agreeing, "moderator");
  await agreeing.goto("/en/account/members");
  await fits(agreeing);
  await agreeing.locator("#proposals ~ ul > li", { hasText: email }).getByRole("button", { name: /^Agree/ }).click();
  await expect(agreeing.locator(".notice").first()).toContainText("You agreed");
  await sitting.close();
  const link = (await mailTo(email)).match(/(\/en\/invitation\/[\w-]+)/)[1];
  const context = await browser.newContext({ baseURL, viewport: phone, javaScriptEnabled: info.project.use.javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(link);
  await page.locator("#name").fill("M. Quiroga");
  await page.locator("#password").fill(PASSWORD);
  await page.getByRole("button", { name: "Accept" }).click();
  await page.locator("#code").fill(totp(await page.locator(".secret").innerText()));
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByRole("link", { name: "I have kept them" }).click();
  return page;
}

test("asked, questioned, answered, registered, signed in, gone", async ({ page, browser, baseURL }, info) => {
  test.slow();
  const scripts = info.project.use.javaScriptEnabled !== false;
  const name = `Lámparas del Golfo ${info.project.name} ${info.workerIndex} ${info.retry}`;
  const account = `lamps-${info.project.name.slice(0, 14)}-${info.workerIndex}-${info.retry}`;

  await open(page, "/civil-society");
  await page.locator("main").getByRole("link", { name: "Register an organisation" }).click();
  await expect(page.locator("main table")).toContainText("Nobody else: no ministry");
  await fits(page);
  // Everything that is missing is said, each with a way to it; what was typed stays.
  await page.locator("#about").fill("Keeps a light for children who travel.");
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.locator(".error-summary li")).toHaveCount(7);
  await expect(page.locator("#about")).toHaveValue("Keeps a light for children who travel.");
  await fits(page);
  await page.locator("#state").selectOption("XVL");
  await page.getByLabel("Non-governmental organisation").check();
  await page.locator("#name-en").fill(name);
  await page.getByRole("checkbox", { name: "Español" }).check();
  await page.getByLabel("Do not send me mail").check();
  await page.locator("#account_name").fill("Garza");
  await page.getByRole("button", { name: "Send the request" }).click();
  await expect(page.locator("h1")).toHaveText("Your request to be registered");
  await fits(page);
  const secret = new URL(page.url()).pathname;
  expect(secret).toMatch(/\/register\/[0-9a-f]{64}$/);

  const desk = await moderator(browser, baseURL, info);
  await desk.goto("/en/moderating/organisations");
  await fits(desk);
  await desk.getByRole("link", { name }).click();
  await expect(desk.locator("main")).toContainText("no mail");
  await desk.getByRole("button", { name: "Look at how it is reached" }).click();
  await expect(desk.locator("main")).toContainText("Garza");
  await fits(desk);
  await desk.locator("#question").fill("Since when?");
  await desk.getByRole("button", { name: "Send the question" }).click();
  await expect(desk.locator(".notice").first()).toContainText("The question is on the asker’s page");

  await page.goto(secret);
  await expect(page.locator("main")).toContainText("Since when?");
  await page.locator("#answer").fill("Since 2019.");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.locator(".notice").first()).toContainText("Your answer has arrived");
  await fits(page);

  await desk.getByRole("link", { name }).click();
  await expect(desk.locator("main")).toContainText("Since 2019.");
  await desk.getByRole("button", { name: "Register the organisation" }).click();
  await expect(desk.locator(".notice").first()).toContainText("The organisation is registered");
  await desk.context().close();

  await page.goto(secret);
  await page.getByRole("button", { name: "Set up the account" }).click();
  await expect(page.locator("#name")).toHaveValue("Garza");
  // A name to sign in with; what is wrong with it is said, and what was typed stays.
  await page.locator("#sign_in").fill("x");
  await page.locator("#password").fill("a lighthouse, two quays");
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.locator(".error-summary a")).toHaveAttribute("href", "#sign_in");
  await expect(page.locator("#name")).toHaveValue("Garza");
  await fits(page);
  await page.locator("#sign_in").fill(account);
  await page.locator("#password").fill("a lighthouse, two quays");
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(page.locator("main")).toContainText("your only way back");
  const codes = await page.locator(".recovery-codes code").allInnerTexts();
  expect(codes).toHaveLength(10);
  await fits(page);
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.locator(".notice").first()).toContainText("Welcome");
  await expect(page.locator("main")).toContainText("needs no telephone number");
  await fits(page);
  // A colleague is invited by a link that is handed over.
  await open(page, "/account/members");
  await expect(page.locator("#email")).toHaveCount(0);
  await page.locator('input[name="role"][value="contributor"]').check();
  await page.getByRole("button", { name: "Make a link" }).click();
  await expect(page.locator("main code.address")).toContainText("/en/invitation/");
  await fits(page);
  await page.getByRole("button", { name: "Sign out" }).click();
  // The password is forgotten: a code is the way back, and the account says what happened.
  await page.getByRole("link", { name: "I forgot my password" }).click();
  await page.getByRole("link", { name: "I get no mail" }).click();
  await fits(page);
  await page.locator("#email").fill(account);
  await page.locator("#code").fill("aaaaa-bbbbb");
  await page.locator("#password").fill("three quays and a lighthouse");
  await page.getByRole("button", { name: "Set the password" }).click();
  await expect(page.locator(".error-summary")).toContainText("do not belong together");
  await expect(page.locator("#email")).toHaveValue(account);
  await page.locator("#code").fill(codes[0]);
  await page.locator("#password").fill("three quays and a lighthouse");
  await page.getByRole("button", { name: "Set the password" }).click();
  await page.locator("#email").fill(account);
  await page.locator("#password").fill("three quays and a lighthouse");
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/en\/account$/);
  await expect(page.locator("main")).toContainText("Your password was reset");
  await fits(page);
  await page.getByRole("button", { name: "I have read this" }).click();
  await expect(page.locator("main")).not.toContainText("Your password was reset");
  await expect(page.locator("main")).toContainText("9 recovery codes are left");
  await open(page, "/submissions/organisation");
  await expect(page.locator("#email")).toHaveValue("");
  await fits(page);

  // It stays in reach while one scrolls, is large enough, and covers nothing that is focused.
  const exit = page.getByRole("link", { name: "Leave this page now" });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(exit).toBeInViewport();
  const box = await exit.boundingBox();
  expect(box.width >= 24 && box.height >= 24).toBe(true);
  const before = await page.evaluate(() => history.length);
  if (scripts) for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
  else await exit.click();
  await expect(page).toHaveURL(/\/healthz$/);
  if (scripts) expect(await page.evaluate(() => history.length), "it took the page's place in the history").toBe(before);
  expect(await page.context().cookies()).toEqual([]);
  // Back leads to the door, or further back, and not to the page.
  await page.goto("/en/submissions/organisation");
  await expect(page).toHaveURL(/\/en\/sign-in/);
  await page.goto(secret);
  await expect(page.locator("main")).toContainText("this page opens no other");
});

test("in Arabic the way out is at the other side, and stays", async ({ page }) => {
  await open(page, "/civil-society/register", "ar");
  const exit = page.locator("a.quick-exit-link");
  await page.evaluate(() => scrollTo(0, 2000));
  await expect(exit).toBeInViewport();
  expect((await exit.boundingBox()).x).toBeLessThan(60);
  await fits(page);
  await exit.click();
  await expect(page).toHaveURL(/\/healthz$/);
});

for (const lang of ["es", "ar"]) {
  test(`from the request to a first draft, in ${lang}`, async ({ page, browser, baseURL }, info) => {
    test.slow();
    const mark = `${lang}-${info.project.name}-${info.workerIndex}-${info.retry}`;
    const [name, account] = [`Lámparas ${mark}`, `faro-${lang}-${info.project.use.javaScriptEnabled === false ? "p" : "s"}-${info.workerIndex}-${info.retry}`];
    const filled = page.locator("main form .button:not(.button-quiet):not(.button-stop)");
    await open(page, "/civil-society/register", lang);
    await fits(page);
    await page.locator("#state").selectOption("XVL");
    await page.locator('input[type=radio][value="ngo"]').check();
    await page.locator(`#name-${lang}`).fill(name);
    await page.locator("#about").fill("Trabajamos en la costa.");
    await page.locator('input[type=checkbox][value="es"]').first().check();
    await page.locator('input[name="mail"][value="no"]').check();
    await page.locator("#account_name").fill("Garza");
    await filled.click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/civil-society/register/[0-9a-f]{64}`));
    await fits(page);
    const secret = new URL(page.url()).pathname;

    const desk = await moderator(browser, baseURL, info);
    await desk.goto(`/${lang}/moderating/organisations`);
    await desk.getByRole("link", { name }).click();
    await fits(desk);
    await desk.locator("main form .button:not(.button-quiet):not(.button-stop)").first().click();
    await expect(desk.locator(".notice[role=status]").first()).toBeVisible();
    await desk.context().close();

    await page.goto(secret);
    await fits(page);
    await filled.click();
    const axe = async (what) => info.project.use.javaScriptEnabled !== false && (await clean(page, what));
    await axe("an invitation without an address");
    await page.locator("#sign_in").fill(account);
    await page.locator("#password").fill("a lighthouse, two quays");
    await fits(page);
    await filled.click();
    await expect(page.locator(".recovery-codes code")).toHaveCount(10);
    await fits(page);
    await axe("recovery codes as the way back");
    await open(page, "/account/members", lang);
    await axe("members who get no mail");
    await page.locator('input[name="role"][value="contributor"]').check();
    await page.locator("main form .button:not(.button-quiet)").click();
    await expect(page.locator("main code.address")).toContainText("/invitation/");
    await fits(page);
    await axe("the link of an invitation");
    await open(page, "/recommendations/CRC/C/XVL/CO/3-4/45", lang);
    await page.locator('#accounts a[href*="/submissions/new"]').click();
    await page.locator("#developments").fill(`Un borrador (${mark}).`);
    await page.locator("button[name=step][value=save]").click();
    await expect(page.locator(".notice[role=status]").first()).toBeVisible();
    await open(page, "/submissions", lang);
    await expect(page.locator("#drafts")).toBeVisible();
    await fits(page);
  });
}
