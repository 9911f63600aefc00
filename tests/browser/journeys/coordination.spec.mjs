// The coordinator gives a recommendation that nobody leads to a ministry, the ministry's public page shows it, the ministry answers «not
// ours», and the coordinator gives it on. On a phone, with and without JavaScript.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "../support/test.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const DATABASE = here("../../../target/browser-tests/register.db");

test.use({ viewport: { width: 360, height: 740 } });

/** Somebody with a session; how people sign in is another journey. */
async function become(context, baseURL, role, body) {
  const token = execFileSync("python3", [here("../support/people.py"), DATABASE, role, body], { encoding: "utf8" }).trim();
  await context.clearCookies();
  await context.addCookies([{ name: "answerable", value: token, url: baseURL, httpOnly: true, sameSite: "Lax" }]);
}

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}

test("a recommendation is given, refused and given on", async ({ page, context, baseURL }, info) => {
  // Both runs share a database: each has a recommendation of its own.
  const reference = info.project.use.javaScriptEnabled !== false ? "CEDAW/C/XVL/CO/7/29" : "A/HRC/XVL/34/58/Add.2/92";
  const [, paragraph] = reference.match(/\/([^/]+)$/);
  const symbol = reference.slice(0, -paragraph.length - 1);
  const cited = `${symbol}, para. ${paragraph}`;

  await become(context, baseURL, "coordinator", "XVL");
  await page.goto("/en/coordination");
  await fits(page);
  await page.getByRole("link", { name: /without a lead institution/ }).click();
  await expect(page).toHaveURL(/coverage\?gap=lead/);
  const row = page.locator(".result").filter({ hasText: cited });
  if (info.project.use.javaScriptEnabled !== false) {
    // In its row, from the list of what is missing.
    await row.locator("select[name=lead]").selectOption("ministry-of-tourism");
    await row.locator("input[name=due]").fill("2027-03-31");
    await row.getByRole("button").click();
    await expect(page.getByRole("status")).toContainText("It is saved");
    await expect(page.locator(".result").filter({ hasText: cited })).toHaveCount(0);
  } else {
    // From a selection, with the preview in between.
    await page.goto(`/en/coordination/responsibilities?document=${symbol}`);
    await page.getByLabel(cited, { exact: true }).check();
    await page.locator("select[name=lead]").selectOption("ministry-of-tourism");
    await page.locator("input[name=due]").fill("2027-03-31");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await expect(page.locator("h1")).toHaveText("Show what would change");
    await expect(page.locator("tbody tr")).toHaveCount(1);
    await expect(page.locator("tbody")).toContainText("Ministry of Tourism");
    await fits(page);
    await page.getByRole("button", { name: "Change this one" }).click();
    await expect(page.getByRole("status")).toContainText("It is done");
  }

  // Everybody sees it at once.
  await context.clearCookies();
  await page.goto(`/en/recommendations?lead=ministry-of-tourism&document=${symbol}`);
  await expect(page.locator(".results")).toContainText(cited);
  await page.goto("/en/institutions/ministry-of-tourism");
  await expect(page.locator("main")).toContainText("Ministry of Tourism");

  // The ministry answers that it is not its own.
  await become(context, baseURL, "focal_point", "ministry-of-tourism");
  await page.goto("/en/work");
  await fits(page);
  await page.getByRole("link", { name: cited, exact: true }).click();
  await page.getByRole("button", { name: /not ours/ }).click();
  await expect(page.getByRole("alert")).toContainText("Say why");
  await page.getByLabel("Reason").fill("Act No. 12 gives this to the Ministry of Education.");
  await fits(page);
  await page.getByRole("button", { name: /not ours/ }).click();
  await expect(page.getByRole("status")).toContainText("waits for the coordinator");

  // The coordinator agrees, and gives it on in the same step.
  await become(context, baseURL, "coordinator", "XVL");
  await page.goto("/en/coordination/refusals");
  await fits(page);
  const refusal = page.locator(".result").filter({ hasText: cited });
  await expect(refusal).toContainText("Act No. 12");
  await refusal.locator("select[name=to]").selectOption("ministry-of-education");
  await refusal.getByRole("button", { name: "It is not theirs" }).click();
  await expect(page.getByRole("status")).toContainText("It is decided");

  await context.clearCookies();
  await page.goto(`/en/recommendations/${reference}`);
  await expect(page.locator("#answers")).toContainText("Ministry of Education");
  await expect(page.locator("#history")).toContainText("Act No. 12 gives this to the Ministry of Education.");
  await expect(page.locator("#history")).toContainText("it is not the responsibility of");
});

const DESKS = [
  ["coordinator", "XVL", "/coordination"],
  ["coordinator", "XVL", "/coordination/coverage?gap=due"],
  ["coordinator", "XVL", "/coordination/responsibilities?document=CRC/C/OPSC/XVL/CO/1"],
  ["coordinator", "XVL", "/coordination/recommendations/CRC/C/OPSC/XVL/CO/1/17"],
  ["coordinator", "XVL", "/coordination/refusals"],
  ["coordinator", "XVL", "/coordination/clusters"],
  ["coordinator", "XVL", "/coordination/institutions"],
  ["coordinator", "XVL", "/coordination/institutions/new"],
  ["coordinator", "XVL", "/coordination/institutions/ministry-of-justice"],
  ["coordinator", "XVL", "/coordination/institutions/ministry-of-justice/end"],
  ["coordinator", "XVL", "/coordination/themes"],
  ["coordinator", "XVL", "/coordination/cycles"],
  ["coordinator", "XVL", "/coordination/cycles/upr/4"],
  ["coordinator", "XVL", "/coordination/texts"],
  ["coordinator", "XVL", "/coordination/texts/plain/fr/CRC/C/OPSC/XVL/CO/1/17"],
  ["focal_point", "ministry-of-justice", "/work"],
];

for (const lang of ["en", "ar"]) {
  test(`axe (needs JavaScript): the desks, ${lang}`, async ({ page, context, baseURL }) => {
    let signedIn = "";
    for (const [role, body, path] of DESKS) {
      if (signedIn !== role) await become(context, baseURL, role, body);
      signedIn = role;
      const response = await page.goto(`/${lang}${path}`);
      expect(response.status(), path).toBe(200);
      await fits(page);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      await page.evaluate(axe);
      const found = await page.evaluate((values) => window.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
      const violations = found.violations.map(({ id, nodes }) => ({ id, where: nodes.slice(0, 3).map((node) => node.target.join(" ")) }));
      expect(violations, `/${lang}${path}`).toEqual([]);
    }
    await context.clearCookies();
  });
}
