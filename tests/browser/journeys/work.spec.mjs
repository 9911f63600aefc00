// A ministry at its desk, on a telephone: an action, a report with a file, returned with a question, mended, published; and that the
// public page, the feed, the calendar and an earlier day agree.
import { readFileSync } from "node:fs";
import { broken, signIn } from "../support/accounts.mjs";
import { awake, expect, test } from "../support/test.mjs";

test.use({ viewport: { width: 360, height: 740 }, signsIn: true });

async function become(page, role) {
  await page.context().clearCookies();
  await signIn(page, role);
}

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}

async function told(page, words) {
  await expect(page.locator(".notice[role=status]")).toContainText(words);
  await fits(page);
}

/** Chooses a file in the first row of evidence; where the browser can, it is sent at once. */
async function choose(page, javascript, name, text, said) {
  await page.locator("#evidence-file-0").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text, "latin1") });
  if (javascript) await expect(page.locator(".send-file [role=status]").first()).toContainText(said);
}

test("from a recommendation that nobody has reported on to the public page", async ({ page }, info) => {
  test.setTimeout(120_000);
  const javascript = info.project.use.javaScriptEnabled !== false;
  // Both runs share a register: each has a recommendation of its own.
  const reference = javascript ? "CEDAW/C/XVL/CO/5/33" : "A/HRC/XVL/19/5/73.2";
  const mark = `${info.project.name} ${info.retry}`;
  const [reasons, title] = [`The register of ${mark} opened in all seven regions.`, `A register of ${mark}`];
  const contents = `Regions with a register: seven, says ${mark}.\n`;
  const report = `/en/work/recommendations/${reference}/report`;

  await become(page, "focal-point");
  await page.goto("/en/work");
  await fits(page);
  await page.getByRole("link", { name: /never reported on/ }).click();
  await expect(page).toHaveURL(/flag=silent/);
  await page.locator(`h3 a[href*="/work/recommendations/${reference}?"]`).click();
  await fits(page);

  // An action, written once for this and what is answered together with it.
  await page.getByRole("link", { name: "New action" }).click();
  await fits(page);
  await page.locator("#kind").selectOption("service");
  await page.locator("#title").fill(title);
  await page.getByRole("radio", { name: "planned", exact: false }).first().check();
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await expect(page.getByRole("alert")).toContainText("Give the planned end");
  await expect(page.locator("#title")).toHaveValue(title);
  await page.locator("#planned_end").fill("2031-06-30");
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await told(page, "It waits for a validator");
  await become(page, "validator");
  await page.goto("/en/work/actions?draft=submitted");
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: "Publish" }).click();
  await told(page, "It is public");

  // The report: what stands in the way is said before the form is sent, and after; nothing that was typed is lost.
  await become(page, "focal-point");
  await page.goto(report);
  await awake(page);
  await fits(page);
  await expect(page.locator("label").filter({ hasText: "there is evidence of it" })).toBeVisible();
  await page.getByRole("radio", { name: /partly implemented/ }).check();
  await page.getByLabel("Reasons").fill(reasons);
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await expect(page.getByRole("alert")).toContainText("needs evidence of a law or policy");
  await expect(page.getByLabel("Reasons")).toHaveValue(reasons);
  await fits(page);
  await awake(page);
  await choose(page, javascript, "photograph.pdf", "\x89PNG\r\n\x1a\n", "This is a picture");
  if (!javascript) {
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("This is a picture");
  }
  await page.locator("#evidence-kind-0").selectOption("process");
  await page.locator("#evidence-title-0").fill("Where the register is");
  await choose(page, javascript, "regions.txt", contents, "The file is here");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await told(page, "The draft is saved");
  await expect(page.locator(".send-file").first()).toContainText("TXT, 1 KB");
  await awake(page);
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await told(page, "It waits for a validator");

  await become(page, "validator");
  await page.goto("/en/work?draft=submitted");
  await page.locator(`a[href*="${reference}/report"]`).click();
  await page.getByLabel("Question of the validator").fill("Since when?");
  await page.getByRole("button", { name: "Return with the question" }).click();
  await told(page, "It is returned");

  await become(page, "focal-point");
  await page.goto("/en/work?draft=returned");
  await page.locator(`a[href*="${reference}/report"]`).click();
  await expect(page.locator("main")).toContainText("Since when?");
  await page.getByLabel("Reasons").fill(`${reasons} It did so in March.`);
  await page.getByRole("button", { name: "Submit to the validator" }).click();
  await told(page, "It waits for a validator");

  await become(page, "validator");
  await page.goto(report);
  await page.getByRole("button", { name: "Publish" }).click();
  await told(page, "It is public");

  // What everybody sees.
  await page.context().clearCookies();
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const shown = `/en/recommendations/${reference}`;
  await page.goto(shown);
  await fits(page);
  await expect(page.locator("#accounts")).toContainText(`${reasons} It did so in March.`);
  await expect(page.locator("main")).toContainText(title);
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Where the register is" }).click()]);
  expect(download.suggestedFilename()).toBe("Where the register is.txt");
  expect(readFileSync(await download.path(), "utf8")).toBe(contents);
  await page.goto(`${shown}?as_at=${day(-1)}`);
  await expect(page.locator("main")).not.toContainText(reasons);
  await expect(page.locator("main")).not.toContainText(title);
  await page.goto(`${shown}?as_at=${day(0)}`);
  await expect(page.locator("#accounts")).toContainText(reasons);
  const feed = await (await page.request.get("/en/changes.atom")).text();
  expect(feed.includes(reference.split("/").slice(0, -1).join("/")), "the feed").toBe(true);
  for (const address of ["/en/calendar?year=2031", "/en/calendar.ics"]) {
    const dates = (await (await page.request.get(address)).text()).replace(/\r\n /g, "");
    expect(dates.includes(title), address).toBe(true);
  }
  expect(broken()).toEqual([]);
});
