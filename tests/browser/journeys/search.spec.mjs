// Finding recommendations: words, facets, order, pages, downloads.
import { readFile } from "node:fs/promises";
import { expect, figure, open, test } from "../support/test.mjs";

const total = async (page) => figure(await page.locator(".list-head h2").innerText());

/** Words typed into the page's own search box, and sent. */
async function search(page, words) {
  const box = page.locator("main form[role=search] input[name=q]");
  await box.fill(words);
  await box.press("Enter");
  await page.waitForURL(/[?&]q=/);
}

/** Opens a facet, where it lies closed, and gives its links. */
async function facet(page, title) {
  const details = page.locator("details.facet").filter({ has: page.locator("summary", { hasText: title }) }).first();
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").first().click();
  return details.locator(".facet-list a");
}

test("from the overview to the search, by words", async ({ page }) => {
  await open(page, "/");
  await search(page, "trafficking");
  await expect(page).toHaveURL(/\/en\/recommendations\?q=trafficking/);
  expect(await total(page)).toBeGreaterThan(0);
  await expect(page.locator(".result mark").first()).toBeVisible();
});

test("accents and case do not matter, a word taken away does", async ({ page }) => {
  await open(page, "/recommendations?q=ninos");
  const folded = await total(page);
  expect(folded).toBeGreaterThan(0);
  await open(page, "/recommendations?q=NIÑOS");
  expect(await total(page)).toBe(folded);
  await open(page, `/recommendations?q=${encodeURIComponent("children -trafficking")}`);
  const without = await total(page);
  await open(page, "/recommendations?q=children");
  expect(await total(page)).toBeGreaterThan(without);
});

test("Arabic words are found on the Arabic page", async ({ page }) => {
  await open(page, "/recommendations", "ar");
  await search(page, "الأطفال");
  await expect(page.locator(".result").first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("each facet's count is what choosing it shows, and a filter can be removed", async ({ page }) => {
  await open(page, "/recommendations?q=children");
  const before = await total(page);
  const link = (await facet(page, "State")).first();
  const promised = figure(await link.locator(".count").innerText());
  await link.click();
  await expect(page.locator(".chips li")).toHaveCount(3);
  expect(await total(page)).toBe(promised);

  const second = (await facet(page, "account")).first();
  const narrower = figure(await second.locator(".count").innerText());
  await second.click();
  await expect(page.locator(".chips li")).toHaveCount(4);
  expect(await total(page)).toBe(narrower);

  await page.locator(".chips li a:not(.chips-clear)").last().click();
  await expect(page.locator(".chips li")).toHaveCount(3);
  expect(await total(page)).toBe(promised);
  await page.locator(".chips-clear").click();
  await expect(page.locator(".chips")).toHaveCount(0);
  expect(await total(page)).toBeGreaterThanOrEqual(before);
});

test("choosing an order keeps the words and the filters", async ({ page }) => {
  await open(page, "/recommendations?q=children&state=XVL");
  const before = await total(page);
  await page.locator("select[name=sort]").selectOption("oldest");
  await page.locator("form.sort button").click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(page).toHaveURL(/state=XVL/);
  await expect(page.locator("select[name=sort]")).toHaveValue("oldest");
  expect(await total(page)).toBe(before);
  await expect(page.locator(".result-ref").first()).toContainText(/XVL/);
});

test("page after page, 20 at a time, and back", async ({ page }) => {
  await open(page, "/recommendations");
  await expect(page.locator("ol.results > li")).toHaveCount(20);
  const first = await page.locator(".result-ref").first().innerText();
  await page.locator(".pagination a[rel=next]").click();
  await expect(page).toHaveURL(/page=2/);
  await expect(page.locator("ol.results")).toHaveAttribute("start", "21");
  await page.locator(".pagination a[rel=prev]").click();
  await expect(page.locator(".result-ref").first()).toHaveText(first);
});

test("the download holds exactly the selection", async ({ page }) => {
  await open(page, "/recommendations?q=children&state=XVL");
  const shown = await total(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".downloads a", { hasText: "CSV" }).click()]);
  const csv = await readFile(await download.path(), "utf8");
  expect(records(csv).length - 1).toBe(shown);

  const json = await page.request.get("/en/recommendations.json?q=children&state=XVL");
  const selection = await json.json();
  expect(selection.total).toBe(shown);
  expect(selection.items.length).toBeGreaterThan(0);
  for (const name of ["symbol", "paragraph", "state", "text", "status"]) expect(selection.items[0]).toHaveProperty(name);
  expect(selection).toHaveProperty("facets");

  const xlsx = await page.request.get("/en/recommendations.xlsx?q=children&state=XVL");
  expect(xlsx.ok()).toBeTruthy();
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe("PK");
});

test("a search that finds nothing says what to do", async ({ page }) => {
  await open(page, "/recommendations?q=zzzzzz");
  await expect(page.locator(".empty")).toBeVisible();
  await page.locator(".empty a").first().click();
  expect(await total(page)).toBeGreaterThan(90);
});

/** The records of a CSV file; line ends within quotes belong to the value. */
function records(csv) {
  const rows = [];
  let quoted = false;
  let row = "";
  for (const character of csv) {
    if (character === '"') quoted = !quoted;
    if (character === "\n" && !quoted) {
      rows.push(row);
      row = "";
    } else {
      row += character;
    }
  }
  return row.trim() === "" ? rows : [...rows, row];
}
