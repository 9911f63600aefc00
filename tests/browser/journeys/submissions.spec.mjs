// An organisation on a telephone, in Spanish and in Arabic: a draft, the guard's questions, a return, publication, the ministry's reply,
// and where both sides part; an appeal; a withdrawal; a coalition.
import { signIn } from "../support/accounts.mjs";
import { expect, test } from "../support/test.mjs";

test.use({ viewport: { width: 360, height: 740 }, signsIn: true });

async function become(page, role) {
  await page.context().clearCookies();
  await signIn(page, role);
}

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}

async function told(page) {
  await expect(page.locator(".notice[role=status]").first()).toBeVisible();
  await fits(page);
}

/** A button by what it does, whatever the language. */
const step = (page, value) => page.locator(`button[name=step][value=${value}]`).first();

/** Opens the form of a new assessment, from the recommendation's own page. */
async function begin(page, lang, reference) {
  await page.goto(`/${lang}/recommendations/${reference}`);
  await fits(page);
  await page.locator('#accounts a[href*="/submissions/new"]').click();
  await expect(page.locator("main form[enctype]")).toBeVisible();
  await fits(page);
}

/** Chooses, whatever lies over it. */
const choose = (page, name, value) => page.locator(`input[name="${name}"][value="${value}"]`).check();

/** The place of what was just submitted: the newest line that waits. */
async function waiting(page, lang, words) {
  await page.goto(`/${lang}/moderating`);
  await fits(page);
  for (const link of await page.locator("ol.results h3 a").all()) {
    const address = await link.getAttribute("href");
    const text = await (await page.request.get(address)).text();
    if (text.includes(words)) return address;
  }
  throw new Error(`nothing waits that says «${words}»`);
}

// Each run has recommendations of its own.
const REFERENCES = {
  es: { true: "CRC/C/OPSC/XVL/CO/1/19(a)", false: "CRC/C/OPSC/XVL/CO/1/19(b)" },
  ar: { true: "CRC/C/XVL/CO/3-4/72(a)", false: "CRC/C/XVL/CO/3-4/72(b)" },
};

for (const lang of ["es", "ar"]) {
  test(`from a draft to where both sides part, in ${lang}`, async ({ page }, info) => {
    test.setTimeout(240_000);
    const javascript = info.project.use.javaScriptEnabled !== false;
    const reference = REFERENCES[lang][javascript];
    const mark = `${lang}-${info.project.name}-${info.retry}`;
    const words = `La unidad no tiene personal en tres regiones (${mark}).`;
    const risky = `${words} Marta Ruiz, de 12 años, alumna del colegio San Telmo, llamó al 0991 555 321.`;

    await become(page, "lead");
    await begin(page, lang, reference);
    await page.locator("#developments").fill(risky);
    if (javascript) {
      // Kept in the browser, for who does not want it on the server.
      await page.locator("form[data-keep]").waitFor();
      await page.locator(".notice button.button-quiet").click();
      await page.waitForFunction(() => Object.keys(localStorage).length === 1);
      await page.reload();
      await page.locator(".notice button.button-quiet").first().click();
      await expect(page.locator("#developments")).toHaveValue(risky);
    }
    // Everything that is missing is said at once, and nothing typed is lost.
    await step(page, "submit").click();
    await expect(page.locator(".error-summary")).toBeVisible();
    await expect(page.locator("#developments")).toHaveValue(risky);
    await fits(page);
    await choose(page, "visibility", "named");
    await choose(page, "verdict-0", "reversed");
    await step(page, "submit").click();
    await expect(page.locator("mark.risk").first()).toBeVisible();
    expect(await page.locator("input[name=confirm]").count()).toBeGreaterThan(1);
    await fits(page);
    for (const box of await page.locator("input[name=confirm]").all()) await box.check();
    await page.locator("#confirm_why").fill("La familia lo pidió por escrito.");
    await step(page, "submit").click();
    await told(page);
    if (javascript) expect(await page.evaluate(() => Object.keys(localStorage).length), "nothing is left in the browser").toBe(0);

    // The moderator sees what was confirmed, marks it, and sends it back.
    await become(page, "moderator");
    const at = await waiting(page, lang, mark);
    await page.goto(at);
    await fits(page);
    await expect(page.locator("#signs mark.risk").first()).toBeVisible();
    await expect(page.locator("#signs")).toContainText("La familia lo pidió por escrito.");
    // Publishing what holds confirmed data is asked once more; nothing is done by the first press.
    await step(page, "publish").click();
    await expect(page.locator("input[name=sure]")).toHaveCount(1);
    await fits(page);
    await page.goto(at);
    await choose(page, "ground", "identifies_child");
    await page.locator("#passage").fill("Marta Ruiz, de 12 años");
    await page.locator("#note").fill("Sin el nombre.");
    await step(page, "return").click();
    await told(page);

    await become(page, "lead");
    await page.goto(`/${lang}/submissions`);
    await fits(page);
    await page.goto(at.replace("/moderating/", "/submissions/"));
    await expect(page.locator("main")).toContainText("Sin el nombre.");
    await fits(page);
    await page.locator("#developments").fill(words);
    await step(page, "submit").click();
    await told(page);

    await become(page, "moderator");
    await page.goto(at);
    await step(page, "publish").click();
    await told(page);

    // The ministry's task, and its reply.
    await become(page, "validator");
    await page.goto(`/${lang}/recommendations/${reference}`);
    const slug = (await page.locator("article.account", { hasText: words }).getAttribute("id")).replace(/^assessment-/, "");
    await page.goto(`/${lang}/work/replies/${slug}`);
    // A child's name is asked about before it is public; what was typed stays, and mended it is published.
    const named = `La niña Marta Ruiz, de 12 años, de la calle Olmo 14, ya fue atendida (${mark}).`;
    await page.locator("#body").fill(named);
    await step(page, "publish").click();
    await expect(page.locator("#signs")).toContainText("Marta Ruiz");
    await expect(page.locator("#body")).toHaveValue(named);
    await fits(page);
    expect(await (await page.request.get(`/${lang}/recommendations/${reference}`)).text()).not.toContain("Marta Ruiz");
    await page.locator("#body").fill(`Habrá personal en mayo (${mark}).`);
    await step(page, "publish").click();
    await told(page);

    // What everybody sees: both sides, and that they part.
    await page.context().clearCookies();
    await page.goto(`/${lang}/recommendations/${reference}`);
    await fits(page);
    await expect(page.locator("#accounts")).toContainText(words);
    await expect(page.locator("#accounts")).toContainText(`Habrá personal en mayo (${mark}).`);
    await expect(page.locator("#accounts")).not.toContainText("Marta");
    await expect(page.locator("article.account", { hasText: words }).locator('[data-flag="disagreement"]')).toBeVisible();

    // The organisation answers once, and takes its assessment back in the end.
    await become(page, "lead");
    await page.goto(`/${lang}/submissions/published/${slug}`);
    await fits(page);
    await page.locator("#answer .button").click();
    await page.locator("#body").fill(`Mayo ya pasó (${mark}).`);
    await step(page, "submit").click();
    await told(page);
    await become(page, "moderator");
    await page.goto(await waiting(page, lang, `Mayo ya pasó (${mark})`));
    await step(page, "publish").click();
    await told(page);
    await become(page, "lead");
    await page.goto(`/${lang}/submissions/published/${slug}`);
    await page.locator("#note").fill("Nuestras cifras eran de otro año.");
    await step(page, "withdraw").click();
    await told(page);
    await page.context().clearCookies();
    await page.goto(`/${lang}/recommendations/${reference}`);
    await expect(page.locator("#accounts")).toContainText(`Mayo ya pasó (${mark}).`);
    await expect(page.locator("#accounts")).toContainText("Nuestras cifras eran de otro año.");
  });
}

test("an appeal is heard by another moderator", async ({ page }, info) => {
  test.setTimeout(180_000);
  const mark = `appeal-${info.project.name}-${info.retry}`;
  await become(page, "puente");
  await begin(page, "es", "CRC/C/OPSC/XVL/CO/1/17");
  await choose(page, "visibility", "pseudonymous");
  await page.locator("#pseudonym").fill(`Juristas del puerto ${info.project.name}`);
  await choose(page, "verdict-0", "no_action");
  await page.locator("#developments").fill(`No se ha hecho nada (${mark}).`);
  await step(page, "submit").click();
  await told(page);
  await become(page, "moderator");
  const at = await waiting(page, "es", mark);
  await page.goto(at);
  await choose(page, "ground", "off_subject");
  await step(page, "decline").click();
  await told(page);
  await become(page, "puente");
  await page.goto(at.replace("/moderating/", "/submissions/"));
  await fits(page);
  await page.locator("#appeal").fill("Trata de lo que pide el párrafo.");
  await step(page, "appeal").click();
  await told(page);
  await become(page, "moderator");
  expect((await page.goto(at)).status(), "the moderator who declined it does not hear the appeal").toBe(404);
  await become(page, "moderator-2");
  await page.goto(at);
  await expect(page.locator("main")).toContainText("Trata de lo que pide el párrafo.");
  await fits(page);
  await step(page, "uphold").click();
  await told(page);
  await page.context().clearCookies();
  await page.goto("/es/recommendations/CRC/C/OPSC/XVL/CO/1/17");
  await expect(page.locator("article.account", { hasText: mark })).toContainText("Juristas del puerto");
  await expect(page.locator("article.account", { hasText: mark })).not.toContainText("Puente Seguro");
});

test("a coalition signs, and a member leaves", async ({ page }, info) => {
  test.setTimeout(180_000);
  const mark = `coalition-${info.project.name}-${info.retry}`;
  const reference = "CRC/C/OPSC/XVL/CO/1/21";
  await become(page, "lead");
  await begin(page, "es", reference);
  const path = new URL(page.url()).pathname;
  await choose(page, "visibility", "coalition");
  await page.locator("#coalition").selectOption("red-infancia");
  await choose(page, "verdict-0", "planned");
  await page.locator("#developments").fill(`Hay un plan y nada más (${mark}).`);
  await step(page, "save").click();
  await told(page);
  await become(page, "puente");
  await page.goto("/es/submissions");
  await page.locator(`#to-sign a[href="${path}"]`).click();
  await expect(page.locator("main")).toContainText(mark);
  await fits(page);
  await step(page, "sign_named").click();
  await told(page);
  await become(page, "lead");
  await page.goto(path);
  await step(page, "submit").click();
  await told(page);
  await become(page, "moderator");
  await page.goto(await waiting(page, "es", mark));
  await step(page, "publish").click();
  await told(page);
  await page.context().clearCookies();
  const shown = page.locator("article.account", { hasText: mark });
  await page.goto(`/es/recommendations/${reference}`);
  await expect(shown).toContainText("Red por los Derechos de la Infancia");
  await expect(shown).toContainText("Puente Seguro");
  await expect(shown).not.toContainText("Casa del Faro");
  const slug = (await shown.getAttribute("id")).replace(/^assessment-/, "");
  await become(page, "puente");
  await page.goto(`/es/submissions/published/${slug}`);
  await step(page, "leave").click();
  await told(page);
  await page.context().clearCookies();
  await page.goto(`/es/recommendations/${reference}`);
  await expect(shown).not.toContainText("Puente Seguro");
});
