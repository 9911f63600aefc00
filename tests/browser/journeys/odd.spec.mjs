// Whatever stands in the address, the answer is a page of the site, and never a failure of ours.
import { RECOMMENDATION_PATH } from "../support/pages.mjs";
import { expect, open, test } from "../support/test.mjs";

test("an address with nothing behind it is answered in the reader's language, with a way on", async ({ page }) => {
  for (const [lang, path] of [
    ["en", "/nothing-here"],
    ["ar", "/recommendations/CRC/C/NOPE/1/1"],
    ["es", "/documents/CRC/C/NOPE/1"],
    ["fr", "/institutions/nobody"],
    ["en", "/sdgs/99"],
    ["en", "/themes/nothing"],
    ["en", "/states/ZZZ"],
    ["en", "/civil-society/nobody"],
  ]) {
    const response = await open(page, path, lang);
    expect(response.status(), path).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("main a").first()).toBeVisible();
  }
});

const ODD = [
  "/xx/documents",
  "/en/recommendations?page=-1",
  "/en/recommendations?page=0",
  "/en/recommendations?page=99999999999999999999",
  "/en/recommendations?page=999999",
  "/en/recommendations?status[]=x",
  "/en/recommendations?status=x&state=&theme=%00",
  "/en/recommendations?q=%FF%FE%00",
  "/en/recommendations?q=%22unclosed",
  "/en/recommendations?q=-",
  "/en/recommendations?q=AND+OR+NOT+NEAR(",
  "/en/recommendations?q='%3B+DROP+TABLE+recommendation--",
  "/en/recommendations?q=%3Cscript%3Ealert(1)%3C/script%3E",
  "/en/recommendations?sort=x&sort=y",
  "/en/recommendations?as_at=yesterday",
  "/en/recommendations?as_at=0001-01-01",
  "/en/recommendations?as_at=9999-12-31",
  "/en/changes?page=-1",
  "/en/documents?page=1e9",
  "/en/calendar?as_at=2026-02-30",
  `/en${RECOMMENDATION_PATH}?text=nothing`,
  "/en//evil.example/",
  "//evil.example/en",
  "/en/recommendations/%2e%2e/%2e%2e/etc/passwd/1",
  "/assets/x/../../Cargo.toml",
  `/en/recommendations?q=${"a".repeat(100_000)}`,
  `/en/recommendations?${"status=x&".repeat(500)}`,
  "/en/recommendations.json?page=-1",
  "/en/recommendations.csv?q=%FF",
  "/en/recommendations/suggest?q=%00%FF",
];

test("odd addresses are answered, none by a failure", async ({ request, baseURL }) => {
  for (const path of ODD) {
    // The whole address: «//…» alone would be another site.
    const response = await request.get(baseURL + path, { maxRedirects: 0 });
    expect(response.status(), path.slice(0, 80)).toBeLessThan(500);
    const type = response.headers()["content-type"] ?? "";
    if (type.includes("html")) expect(await response.text(), path.slice(0, 80)).not.toContain("<script>alert(1)</script>");
    const location = response.headers().location;
    if (location) expect(location, path.slice(0, 80)).toMatch(/^\/(en|es|fr|ar)(\/|$)/);
  }
});

test("a parameter that is not understood is named, and the rest is done", async ({ page }) => {
  const response = await open(page, "/recommendations?page=-1&state=XVL");
  expect(response.status()).toBe(200);
  await expect(page.locator(".notice[data-kind=warning]").first()).toContainText("page");
  await expect(page.locator(".result").first()).toBeVisible();
});

test("every answer has the headers that keep readers safe", async ({ request }) => {
  for (const path of ["/en/", "/en/nothing-here", "/en/recommendations.json", "/healthz"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("default-src 'none'");
    expect(headers["content-security-policy"], path).not.toContain("unsafe-inline");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
    expect(headers["set-cookie"], path).toBeUndefined();
  }
});

test("a page that has not changed is not sent again", async ({ request }) => {
  const first = await request.get("/en/recommendations");
  const again = await request.get("/en/recommendations", { headers: { "if-none-match": first.headers().etag } });
  expect(again.status()).toBe(304);
  expect((await again.body()).length).toBe(0);
});
