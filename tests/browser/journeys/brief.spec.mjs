// The Committee's brief: from a document to both sides of it, to a recommendation and back, on paper and as a Word file.
import { RECOMMENDATION } from "../support/pages.mjs";
import { expect, figure, open, test } from "../support/test.mjs";

const DOCUMENT = `/documents/${RECOMMENDATION.symbol}`;

test("from a document to its brief, and from there to a recommendation", async ({ page }) => {
  await open(page, DOCUMENT);
  await page.locator("dl.summary a[href$='/brief']").click();
  await expect(page.locator("h1")).toContainText(RECOMMENDATION.symbol);
  await expect(page.locator(".notice[data-kind=info]")).toContainText("The Committee does not grade");
  const part = page.locator(`#p${RECOMMENDATION.paragraph}`);
  await expect(part.locator("td.lane-state .status").first()).toBeVisible();
  await expect(part.locator("td.lane-civil .status").first()).toBeVisible();
  await part.locator("h3 a").click();
  await expect(page).toHaveURL(new RegExp(`/recommendations/.*/${RECOMMENDATION.paragraph}$`));
});

test("the brief is a Word file too", async ({ page, request }) => {
  await open(page, `${DOCUMENT}/brief`);
  const address = await page.locator("a[href$='brief.docx']").getAttribute("href");
  const response = await request.get(address);
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toContain("wordprocessingml.document");
  expect((await response.body()).subarray(0, 2).toString()).toBe("PK");
});

test("on paper both sides keep beside each other", async ({ page }) => {
  await open(page, `${DOCUMENT}/brief`);
  await page.emulateMedia({ media: "print" });
  const cells = page.locator(`#p${RECOMMENDATION.paragraph} .facing-sides td`);
  const [state, civil] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
  expect(Math.abs(state.y - civil.y)).toBeLessThan(2);
  expect(civil.x).toBeGreaterThan(state.x + state.width - 2);
  await expect(page.locator(".print-only").last()).toContainText(`${RECOMMENDATION.symbol}/brief`);
});

test("an earlier day is kept in the brief", async ({ page }) => {
  await open(page, `${DOCUMENT}/brief?as_at=2021-01-31`);
  await expect(page.locator(".notice[data-kind=as-at]")).toContainText("2021");
  await expect(page.locator("td.lane-civil .status")).toHaveCount(0);
  await expect(page.locator("a[href*='brief.docx?as_at=2021-01-31']")).toHaveCount(1);
});

test("from where accounts differ to the most contested, with its rule", async ({ page }) => {
  await open(page, "/disagreements");
  await expect(page.locator("#years svg:visible")).toHaveCount(1);
  const promised = figure(await page.locator(".figures .figure-n").first().evaluate((own) => own.firstChild.textContent));
  await page.locator("#differ a[href*='sort=contested']").click();
  await expect(page.locator("#sort")).toHaveValue("contested");
  expect(figure(await page.locator(".list-head h2").innerText())).toBe(promised);
  await expect(page.locator("main")).toContainText("Most contested:");
});

test("an independent institution stands apart from both sides", async ({ page }) => {
  await open(page, "/recommendations?independent=no_action&independent=planned&independent=under_way&independent=partly_implemented&independent=implemented");
  const first = page.locator(".result").first();
  await expect(first.locator(".side-independent .status").first()).toBeVisible();
  await first.locator(".result-ref a").click();
  await expect(page.locator(".lane-independent .account").first()).toBeVisible();
  await expect(page.locator(".lane-civil .lane-independent")).toHaveCount(0);
});
