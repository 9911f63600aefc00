// A draft that is kept in the browser alone: sealed, asked about before it is put back, nobody else's, gone on leaving.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { clean } from "../support/axe.mjs";
import { expect, open, test } from "../support/test.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const DATABASE = process.env.ANSWERABLE_TEST_DATABASE ?? here("../../../target/browser-tests/register.db");
const ABOUT = "/submissions/new?recommendation=CRC/C/XVL/CO/3-4/45";
const WORDS = "Zzqx: the shelter has no night staff.";

test.use({ viewport: { width: 360, height: 740 }, signsIn: true });

/** Somebody of an organisation, at the form of a new assessment. */
async function begin(page, baseURL, lang = "en", organisation = "casa-del-faro") {
  const token = execFileSync("python3", [here("../support/people.py"), DATABASE, "organisation_lead", organisation], { encoding: "utf8" }).trim();
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "answerable", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" }]);
  await open(page, ABOUT, lang);
  return page.locator(".notice:has([role=status])").first();
}

const kept = (page) => page.evaluate(() => Object.entries(localStorage).filter(([name]) => name.startsWith("answerable draft ")));
const fits = async (page) => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

/** Types, and says that it is to be kept. */
async function keeps(page, notice) {
  await page.locator("#developments").fill(WORDS);
  await notice.getByRole("button", { name: "Keep it in this browser" }).click();
  await expect.poll(async () => (await kept(page)).length).toBe(1);
  await fits(page);
}

test("kept sealed, and put back when its author says so (needs JavaScript)", async ({ page, baseURL }) => {
  const notice = await begin(page, baseURL);
  await expect(notice).toContainText("Nothing is saved yet");
  expect(await kept(page), "nothing before somebody says so").toEqual([]);
  await keeps(page, notice);
  const everything = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(everything).not.toContain("Zzqx");
  expect(everything, "nor what it is about").not.toContain("CRC/C");
  await page.locator("#developments").fill(`${WORDS} Nor a nurse.`);
  await page.waitForTimeout(900);
  await page.reload();
  await expect(page.locator("#developments")).toHaveValue("");
  await expect(notice).toContainText("is kept in this browser");
  await fits(page);
  await notice.getByRole("button", { name: "Put it back" }).click();
  await expect(page.locator("#developments")).toHaveValue(`${WORDS} Nor a nurse.`);
  // A form that comes back from the server has newer words; nothing is asked, and it goes on being kept.
  await page.locator("#developments").fill(`${WORDS} And no nurse.`);
  await page.locator("button[name=step][value=submit]").click();
  await expect(page.locator(".error-summary")).toBeVisible();
  await expect(page.locator("#developments")).toHaveValue(`${WORDS} And no nurse.`);
  await expect(notice).toContainText("until you send it");
  await notice.getByRole("button", { name: "Forget it" }).click();
  expect(await kept(page)).toEqual([]);
});

test("somebody else in the same browser finds nothing (needs JavaScript)", async ({ page, baseURL }) => {
  let notice = await begin(page, baseURL);
  await keeps(page, notice);
  for (const organisation of ["puente-seguro", "casa-del-faro"]) {
    notice = await begin(page, baseURL, "en", organisation);
    await expect(notice).toContainText("Nothing is saved yet");
    await expect(page.locator("#developments")).toHaveValue("");
  }
  // What an earlier version left open goes at the next visit.
  await page.evaluate(() => localStorage.setItem("answerable draft CRC/C/XVL/CO/3-4, para. 45", '[["developments",null,"open words"]]'));
  await page.reload();
  await expect(notice).toContainText("Nothing is saved yet");
  expect(JSON.stringify(await kept(page))).not.toContain("open words");
});

test("what is sent is kept no longer (needs JavaScript)", async ({ page, baseURL }) => {
  const notice = await begin(page, baseURL);
  await keeps(page, notice);
  await page.locator("button[name=step][value=save]").click();
  await expect(page).toHaveURL(/done=submission-saved/);
  expect(await kept(page)).toEqual([]);
});

test("it goes on leaving and signing out, unless its author says otherwise (needs JavaScript)", async ({ page, baseURL }) => {
  const origin = new URL(baseURL).origin;
  for (const stays of [false, true]) {
    for (const way of ["leave", "Escape", "sign out", "sign out elsewhere"]) {
      const notice = await begin(page, baseURL);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await keeps(page, notice);
      if (stays) {
        await notice.getByRole("checkbox").uncheck();
        await expect.poll(async () => JSON.stringify(await kept(page))).toContain('\\"leaves\\":false');
      }
      if (way === "leave") await page.getByRole("link", { name: "Leave this page now" }).click();
      else if (way === "Escape") for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
      else {
        // From a public page as well.
        if (way === "sign out elsewhere") await open(page, "/documents");
        await page.getByRole("button", { name: "Sign out" }).click();
      }
      await page.waitForURL(/\/healthz$|\/sign-in/);
      expect(new URL(page.url()).origin).toBe(origin);
      expect((await kept(page)).length, `${way}, ${stays}`).toBe(stays ? 1 : 0);
    }
  }
});

test("in Arabic it fits, too (needs JavaScript)", async ({ page, baseURL }) => {
  const notice = await begin(page, baseURL, "ar");
  await page.locator("#developments").fill(WORDS);
  await notice.getByRole("button").click();
  await expect(notice.getByRole("checkbox")).toBeChecked();
  await fits(page);
  await clean(page, "a draft that is kept");
  await page.reload();
  await expect(notice.getByRole("button")).toHaveCount(2);
  await fits(page);
  await clean(page, "a draft that was kept");
});

test("without scripts nothing is offered, and nothing is kept", async ({ page, baseURL }, info) => {
  test.skip(info.project.use.javaScriptEnabled !== false, "with scripts it is offered");
  await begin(page, baseURL);
  await page.locator("#developments").fill(WORDS);
  await expect(page.getByRole("button", { name: "Keep it in this browser" })).toHaveCount(0);
  await page.locator("button[name=step][value=save]").click();
  await expect(page).toHaveURL(/done=submission-saved/);
});
