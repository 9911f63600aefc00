// The whole way of a document, with a real one: invited, accepted, a second factor, uploaded, reviewed, published, given to an
// institution whose page shows it. It is left out where the real data does not lie beside the project.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { answerable, broken, mailTo, totp } from "../support/accounts.mjs";
import { coordinator } from "../support/coordinator.mjs";
import { expect, test } from "../support/test.mjs";

const top = resolve(import.meta.dirname, "../../..");
const data = process.env.ANSWERABLE_TEST_DATA || resolve(top, "../shared/data");
const UPR = resolve(data, "upr-documents/Paraguay_-_Draft_report_circulated_on_8_May_2026.docx");
const OBSERVATIONS = resolve(data, "crc-style-document/concluding-observations-paragraphs-1-50.txt");

test.use({ viewport: { width: 1280, height: 900 }, signsIn: true });

/** A coordinator of Paraguay with a name that nobody else has, from the invitation on. */
async function invited(page, email, name) {
  answerable("account", "invite", email, "--role", "coordinator", "--state", "PRY", "--lang", "en");
  const link = (await mailTo(email)).match(/(\/en\/invitation\/[\w-]+)/)[1];
  await page.goto(link);
  await page.locator("#name").fill(name);
  await page.locator("#password").fill("un río, dos puentes");
  await page.getByRole("button", { name: "Accept" }).click();
  await page.locator("#code").fill(totp(await page.locator(".secret").innerText()));
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.locator(".recovery-codes li")).toHaveCount(10);
}

async function taken(page, file, symbol, title) {
  await page.goto("/en/coordination/documents/new");
  await page.locator("#file").setInputFiles(file);
  await page.getByRole("button", { name: "Read the document" }).click();
  await expect(page.locator(".notice[role=status]")).toContainText("Review what was found");
  const head = page.locator("form").filter({ has: page.locator("input[name=adopted_on]") });
  const place = head.locator("xpath=ancestor::details");
  if ((await place.count()) && !(await place.first().evaluate((details) => details.open))) await place.first().locator("> summary").click();
  await head.locator("input[name=symbol]").fill(symbol);
  await head.locator("[name=title]").fill(title);
  await head.locator("input[name=adopted_on]").fill("2026-05-08");
  if (!(await head.locator("select[name=mechanism]").inputValue())) await head.locator("select[name=mechanism]").selectOption("crc");
  await head.getByRole("button").first().click();
  await expect(page.locator("h1")).toHaveText(symbol);
}

/** Accepts page after page; the pages are read where the work is, in the review itself. */
async function accepted(page) {
  const review = page.url().split(/[?#]/)[0];
  for (let round = 0; round < 30; round += 1) {
    await page.goto(`${review}?show=open`);
    const all = page.getByRole("button", { name: /Accept all \d+ paragraphs shown/ });
    if ((await all.count()) === 0) break;
    await all.first().click();
  }
  await page.goto(review);
}

/** What the guard asks about is confirmed, and published by a second coordinator: both runs wait in one list, each looks for its own. */
async function byTwo(page, info, name) {
  // Alone, nobody may confirm.
  const { baseURL, javaScriptEnabled } = info.project.use;
  const other = await page.context().browser().newContext({ baseURL, javaScriptEnabled });
  await coordinator(other, baseURL, "PRY");
  const document = page.url().replace(/\/publish.*/, "");
  for (const box of await page.locator("input[name=confirm]").all()) await box.check();
  await page.locator("#guard_reason").fill("It stands so in the document that the body published.");
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page).toHaveURL(/second-look/, { timeout: 90_000 });
  const second = await other.newPage();
  await second.goto("/en/second-look");
  await second.locator("main li.result").filter({ hasText: name }).getByRole("link").click();
  for (const box of await second.locator("input[name=confirm]").all()) await box.check();
  await second.locator("button[name=step][value=publish]").click();
  // Hundreds of paragraphs are looked through once more and written; a program for tests is slow at it.
  await expect(second.locator(".notice[role=status]")).toBeVisible({ timeout: 90_000 });
  await other.close();
  await page.goto(document);
}

test("a UPR report and a Committee’s observations, from the invitation to the institution’s page", async ({ page }, info) => {
  test.skip(!existsSync(UPR), "the real data is not here");
  test.setTimeout(420_000);
  // Both runs share a register: each has symbols and an institution of its own.
  const run = info.project.use.javaScriptEnabled === false ? "2" : "1";
  const coordinates = `Aurora Benítez ${run === "1" ? "Cáceres" : "Ortega"}`;
  await invited(page, `whole-${run}-${info.retry}@guest.example`, coordinates);
  for (const [file, symbol, least] of [
    [UPR, `A/HRC/63/8/Try.${run}${info.retry}`, 266],
    [OBSERVATIONS, `CRC/C/PRY/CO/9${run}${info.retry}`, 50],
  ]) {
    await taken(page, file, symbol, "A real document, taken in by a test");
    await accepted(page);
    await page.getByRole("link", { name: "Publish the document" }).click();
    await page.getByRole("button", { name: "Publish now" }).click();
    await expect(page.locator(".notice[role=status], #signs").first()).toBeVisible({ timeout: 90_000 });
    if ((await page.locator("#signs").count()) === 0) await expect(page.locator(".notice[role=status]")).toContainText("public now");
    else await byTwo(page, info, coordinates);
    await page.getByRole("link", { name: "To the public page" }).click();
    await expect(page.locator("main")).toContainText(symbol);
    const found = await (await page.request.get(`/en/recommendations.json?document=${encodeURIComponent(symbol)}`)).json();
    expect(found.total).toBeGreaterThanOrEqual(least === 266 ? 266 : 20);
  }
  // An institution, and a recommendation given to it.
  await page.goto("/en/coordination/institutions/new");
  const name = `Ministry of Childhood ${run}${info.retry}`;
  await page.locator("input[name$=en]").first().fill(name);
  await page.locator("select[name=kind]").selectOption("ministry");
  await page.locator("main form button").last().click();
  await expect(page.locator(".notice[role=status]")).toBeVisible();
  const symbol = `A/HRC/63/8/Try.${run}${info.retry}`;
  await page.goto(`/en/coordination/recommendations/${symbol}/6.1`);
  await page.locator("select[name=lead]").selectOption({ label: name });
  await page.locator("input[name=due]").fill("2027-12-31");
  await page.locator("form").filter({ has: page.locator("select[name=lead]") }).getByRole("button").first().click();
  await page.goto("/en/institutions");
  await page.getByRole("link", { name }).click();
  await expect(page.locator("main")).toContainText(symbol);
  expect(broken()).toEqual([]);
});
