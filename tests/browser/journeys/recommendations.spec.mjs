// Reading: one recommendation, who answers for it, where the two accounts part, how it stood on an earlier day.
import { RECOMMENDATION, RECOMMENDATION_PATH } from "../support/pages.mjs";
import { expect, figure, open, test } from "../support/test.mjs";

test("a recommendation shows its wording, both accounts and how to cite it", async ({ page }) => {
  await open(page, RECOMMENDATION_PATH);
  await expect(page.locator("h1")).toContainText(RECOMMENDATION.paragraph);
  await expect(page.locator("h1")).toHaveCount(1);
  await expect(page.locator("figure.wording blockquote")).toContainText("The Committee");
  await expect(page.locator(".notice[data-kind=fiction]")).toBeVisible();
  await expect(page.locator(".side-state").first()).toBeVisible();
  await expect(page.locator(".side-civil").first()).toBeVisible();
  await expect(page.locator(".lane-state .account").first()).toBeVisible();
  await expect(page.locator(".lane-civil .account").first()).toBeVisible();
  await expect(page.locator("details.cite, .cite").first()).toBeVisible();
});

test("the two accounts are drawn on one time axis, with the table that is drawn", async ({ page }) => {
  await open(page, RECOMMENDATION_PATH);
  const figureOf = page.locator("figure").filter({ has: page.locator("svg") }).first();
  await expect(figureOf).toBeVisible();
  await expect(figureOf.locator("table")).toHaveCount(1);
});

test("the wording can be switched to plain language and to a version for children", async ({ page }) => {
  await open(page, RECOMMENDATION_PATH);
  const official = await page.locator("figure.wording blockquote").innerText();
  await page.locator(".switch a[href*='text=plain']").click();
  await expect(page.locator("figure.wording")).toHaveAttribute("data-kind", "plain");
  expect(await page.locator("figure.wording blockquote").innerText()).not.toBe(official);
  await page.locator(".switch a[href*='text=children']").click();
  await expect(page.locator("figure.wording")).toHaveAttribute("data-kind", "children");
});

test("from a recommendation to the institution that answers for it, and back", async ({ page }) => {
  await open(page, RECOMMENDATION_PATH);
  const link = page.locator("main a[href*='/institutions/']").first();
  const name = (await link.innerText()).trim();
  await link.click();
  await expect(page.locator("h1")).toContainText(name);
  await page.goBack();
  await expect(page.locator("h1")).toContainText(RECOMMENDATION.paragraph);
});

test("from a document to one of its paragraphs", async ({ page }) => {
  await open(page, `/documents/${RECOMMENDATION.symbol}`);
  await expect(page.locator(".paragraphs .para").first()).toBeVisible();
  await page.locator(`.paragraphs a[href$='/${RECOMMENDATION.paragraph}']`).first().click();
  await expect(page).toHaveURL(new RegExp(`/recommendations/.*/${RECOMMENDATION.paragraph}$`));
});

test("a cell of the matrix opens as many recommendations as it says", async ({ page }) => {
  await open(page, "/disagreements");
  const cell = page.locator("table.matrix td a").first();
  const promised = figure(await cell.innerText());
  await cell.click();
  await expect(page).toHaveURL(/\/recommendations\?/);
  expect(figure(await page.locator(".list-head h2").innerText())).toBe(promised);
});

test("an earlier day is kept from page to page, and left again", async ({ page }) => {
  await open(page, `${RECOMMENDATION_PATH}?as_at=2021-01-31`);
  const notice = page.locator(".notice[data-kind=as-at]");
  await expect(notice).toContainText("2021");
  const then = await page.locator(".lane-state .account").count();
  await page.locator("main a[href*='/institutions/']").first().click();
  await expect(page).toHaveURL(/as_at=2021-01-31/);
  await expect(notice).toBeVisible();
  await page.goBack();
  await notice.locator("a").click();
  await expect(notice).toHaveCount(0);
  expect(await page.locator(".lane-state .account").count()).toBeGreaterThan(then);
});

test("every figure of the overview leads to its rows", async ({ page }) => {
  await open(page, "/");
  const links = await page.locator(".figures .figure > a[href*='/recommendations']").evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute("href"), text: link.querySelector(".figure-n").firstChild.textContent })),
  );
  expect(links.length).toBeGreaterThan(1);
  for (const { href, text } of links) {
    await page.goto(href);
    expect(figure(await page.locator(".list-head h2").innerText()), href).toBe(figure(text));
  }
});

test("feeds and calendars are there for programs", async ({ request }) => {
  for (const [path, kind] of [
    ["/en/changes.atom", /atom\+xml/],
    ["/en/calendar.ics", /text\/calendar/],
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(response.headers()["content-type"], path).toMatch(kind);
  }
});
