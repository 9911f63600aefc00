// A reader warns that a published text endangers somebody, in Spanish and in Arabic: hidden everywhere by the time the next page loads,
// confirmed by a second moderator, appealed by the ministry, decided by a third; published again, mended.
import { signIn } from "../support/accounts.mjs";
import { expect, test } from "../support/test.mjs";

test.use({ viewport: { width: 360, height: 740 }, signsIn: true });

async function become(page, role) {
  await page.context().clearCookies();
  if (role) await signIn(page, role);
}

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}

async function told(page) {
  await expect(page.locator(".notice[role=status]").first()).toBeVisible();
  await fits(page);
}

// Each run has recommendations of its own.
const REFERENCES = {
  es: { true: "CRC/C/XVL/CO/5-6/46(a)", false: "CRC/C/XVL/CO/5-6/46(b)" },
  ar: { true: "CRC/C/XVL/CO/5-6/46(c)", false: "CRC/C/XVL/CO/5-6/22" },
};

/** The ministry publishes a report with these words. */
async function publish(page, lang, reference, words) {
  await become(page, "validator");
  await page.goto(`/${lang}/work/recommendations/${reference}/report`);
  await page.locator('input[name="status"][value="no_action"]').check();
  await page.locator("#language").selectOption("es");
  await page.locator("#reasons").fill(words);
  await page.locator("button[name=step][value=publish]").click();
  await told(page);
}

for (const lang of ["es", "ar"]) {
  test(`danger is taken out of sight, in ${lang}`, async ({ page, request }, info) => {
    test.setTimeout(240_000);
    const javascript = info.project.use.javaScriptEnabled !== false;
    const reference = REFERENCES[lang][javascript];
    const mark = `${lang}${javascript ? "con" : "sin"}${info.retry}`;
    const passage = `quien avisó atiende el puesto azul del muelle ${mark}`;
    const recommendation = `/${lang}/recommendations/${reference}`;
    await publish(page, lang, reference, `Nada se hizo este año: ${passage}.`);

    // A reader without an account, from the text itself.
    await become(page);
    await page.goto(recommendation);
    const account = page.locator(".lane-state article").filter({ hasText: passage });
    await account.locator('a[href*="/danger/"]').click();
    await fits(page);
    await page.locator("#passage").fill(passage);
    await page.locator("#why").fill(`La buscan (${mark}).`);
    await page.locator("main form button").click();
    await expect(page).toHaveURL(/done=danger-told/);
    await fits(page);
    expect(await page.context().cookies()).toEqual([]);

    // The moderators have it at once, and hide it.
    await become(page, "moderator");
    await page.goto(`/${lang}/moderating`);
    await page.locator('main a[href$="/moderating/hiding"]').click();
    await fits(page);
    const warned = page.locator("#warnings article").filter({ hasText: mark });
    await expect(warned).toContainText("La buscan");
    await warned.locator('a[href*="/moderating/hiding/on/"]').click();
    await fits(page);
    await page.locator("main form.form .button-stop").click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await page.locator("#passage").fill(passage);
    await page.locator('input[name="ground"][value="endangers_person"]').check();
    await page.locator("main form.form .button-stop").click();
    await told(page);
    const hiding = new URL(page.url()).pathname;

    // Within one page load, everywhere.
    const symbol = reference.slice(0, reference.lastIndexOf("/"));
    for (const address of [
      recommendation,
      `/en/recommendations/${reference}`,
      `/${lang}/changes`,
      `/${lang}/changes.atom`,
      `/${lang}/documents/${symbol}/brief`,
      `/${lang}/recommendations.csv?state=XVL`,
      `/${lang}/recommendations.json?state=XVL`,
      "/history.jsonl",
      `/${lang}/moderation`,
    ]) {
      const answer = await request.get(address);
      expect(answer.ok(), address).toBe(true);
      expect(await answer.text(), address).not.toContain(passage);
    }
    await become(page);
    await page.goto(recommendation);
    await expect(page.locator(".lane-state .stone").first()).toBeVisible();
    await fits(page);
    await page.goto(`/${lang}/moderation#hidings`);
    await expect(page.locator("#hidings table tbody tr").first()).toBeVisible();
    await fits(page);

    // A second moderator confirms; the ministry is told and appeals; a third decides.
    await become(page, "moderator-2");
    await page.goto(hiding);
    await expect(page.locator("#words")).toContainText(passage);
    await page.locator("button[value=confirm]").click();
    await told(page);
    await become(page, "validator");
    await page.goto(`/${lang}/work`);
    await page.locator('main a[href$="/hidden"]').click();
    await fits(page);
    await page.goto(`/${lang}/hidden/${hiding.split("/").pop()}`);
    await expect(page.locator("#words")).toContainText(passage);
    await page.locator("main form button").click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await page.locator("#appeal").fill("El puesto no dice de nadie.");
    await page.locator("main form button").click();
    await told(page);
    await become(page, "moderator-3");
    await page.goto(hiding);
    await expect(page.locator("#appeal")).toContainText("El puesto no dice de nadie.");
    await page.locator("button[value=dismiss]").click();
    await told(page);

    // Published again, mended.
    const mended = `Nada se hizo este año, dice quien trabaja allí (${mark}).`;
    await publish(page, lang, reference, mended);
    await become(page);
    await page.goto(recommendation);
    await expect(page.locator(".lane-state")).toContainText(mended);
    await expect(page.locator("main")).not.toContainText(passage);
    await expect(page.locator(".lane-state .stone").first()).toBeVisible();
    await fits(page);
  });
}
