// «How to check»: the check of the public log that runs in the reader's browser, with what was kept and without; what it says of a
// register that shows something else than its log says, and in browsers that cannot check; and the page without JavaScript.
import { expect, open, test } from "../support/test.mjs";

const step = (page, name) => page.locator(`[data-step="${name}"]`);

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${page.url()} scrolls sideways`).toBe(0);
}

/** Presses the button, and waits for the verdict. */
async function check(page, { all = false } = {}) {
  if (all) await page.locator("#check-all").check();
  await page.locator("[data-check] form button").click();
  await expect(step(page, "verdict")).not.toHaveAttribute("data-state", /waits|running/, { timeout: 45_000 });
}

async function states(page) {
  const found = await page.locator("[data-step]").evaluateAll((parts) => parts.map((part) => [part.dataset.step, part.dataset.state]));
  return Object.fromEntries(found);
}

const file = (name, body) => ({ name, mimeType: "text/plain", buffer: Buffer.from(body) });
const fetched = async (page, path) => (await page.request.get(path)).body();

for (const lang of ["en", "es", "fr", "ar"]) {
  test(`the page says how to check, in ${lang}`, async ({ page }, info) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, "/log", lang);
    await fits(page);
    const javascript = info.project.use.javaScriptEnabled !== false;
    await expect(page.locator("[data-without]")).toBeVisible({ visible: !javascript });
    await expect(page.locator("[data-check]")).toBeVisible({ visible: javascript });
    await page.locator("#python summary").click();
    await expect(page.locator("#python details pre")).toContainText("def root(leaves)");
    const key = (await (await page.request.get("/log/key")).text()).trim();
    await expect(page.locator("#keep")).toContainText(key);
    // From where people look for it.
    for (const from of ["/about", "/changes", "/data"]) {
      await open(page, from, lang);
      await expect(page.locator(`main a[href="/${lang}/log"]`)).toHaveCount(1);
    }
  });

  test(`the check finds the register whole, in ${lang} (needs JavaScript)`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, "/log", lang);
    await check(page);
    await fits(page);
    expect(await states(page)).toEqual({
      key: "good", signature: "good", tree: "good", copy: "skipped", checkpoint: "skipped", records: "good", verdict: "good",
    });
    // A word for each, and nothing left in brackets.
    await expect(step(page, "records").locator("[data-said]:visible")).toHaveCount(1);
    expect(await page.locator("[data-steps]").innerText()).not.toMatch(/\[\w+\]/);
    await expect(step(page, "verdict").locator('[data-said="good"]')).toBeVisible();
  });
}

test("what was kept is compared (needs JavaScript)", async ({ page }) => {
  await open(page, "/log");
  const [log, note, key] = [await fetched(page, "/history.jsonl"), await fetched(page, "/log/checkpoint"), await fetched(page, "/log/key")];
  await page.locator("#check-copy").setInputFiles(file("history.jsonl", log));
  await page.locator("#check-checkpoint").setInputFiles(file("checkpoint", note));
  await page.locator("#check-key").fill(key.toString().trim());
  await check(page, { all: true });
  expect(Object.values(await states(page)).every((state) => state === "good")).toBe(true);
  await expect(step(page, "verdict").locator('[data-said="good-kept"]')).toBeVisible();
  const looked = await step(page, "records").locator("[data-said]:visible").innerText();
  const [some, all, whole, waiting] = looked.replaceAll(",", "").match(/\d+/g).map(Number);
  expect(some).toBe(all);
  expect(whole + waiting).toBe(all);
  expect(whole).toBeGreaterThan(400);
});

test("a copy of another log, and one whose end is gone here, are told (needs JavaScript)", async ({ page }) => {
  await open(page, "/log");
  const log = (await fetched(page, "/history.jsonl")).toString();
  await page.locator("#check-copy").setInputFiles(file("history.jsonl", log.replace('"day":"20', '"day":"19')));
  await check(page);
  expect(await states(page)).toMatchObject({ copy: "broken", verdict: "broken", records: "good" });
  await expect(step(page, "copy").locator('[data-said="broken-anew"]')).toBeVisible();
  await page.locator("#check-copy").setInputFiles(file("history.jsonl", `${log}{"more":1}\n`));
  await page.locator("#check-checkpoint").setInputFiles(file("checkpoint", "no checkpoint at all"));
  await check(page);
  expect(await states(page)).toMatchObject({ copy: "broken", checkpoint: "broken", verdict: "broken" });
  await expect(step(page, "copy").locator('[data-said="broken-cut"]')).toBeVisible();
});

test("a record that shows something else is named (needs JavaScript)", async ({ page }) => {
  await page.route("**/records/status_update/**", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/"reasons":"/, '"reasons":"Not ') });
  });
  await open(page, "/log");
  await check(page, { all: true });
  expect(await states(page)).toMatchObject({ signature: "good", tree: "good", records: "broken", verdict: "broken" });
  const named = page.locator("[data-broken-places] a");
  expect(await named.count()).toBeGreaterThan(3);
  await expect(named.first()).toHaveText(/^\/records\/status_update\/[0-9a-f]+$/);
  await expect(step(page, "verdict").locator('[data-said="broken"]')).toBeVisible();
});

test("entries that are not those that were signed are told (needs JavaScript)", async ({ page }) => {
  await page.route("**/history.jsonl", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).split("\n").slice(1).join("\n") });
  });
  await open(page, "/log");
  await check(page);
  expect(await states(page)).toMatchObject({ signature: "good", tree: "broken", verdict: "broken" });
});

test("a checkpoint that nobody signed is told (needs JavaScript)", async ({ page }) => {
  await page.route("**/log/checkpoint", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/\n(\d+)\n/, "\n1$1\n") });
  });
  await open(page, "/log");
  await check(page);
  expect(await states(page)).toMatchObject({ key: "good", signature: "broken", verdict: "broken" });
});

test("a browser without Ed25519 says that the signature was not checked (needs JavaScript)", async ({ page }) => {
  await page.addInitScript(() => {
    crypto.subtle.importKey = () => Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError"));
  });
  await open(page, "/log");
  await check(page);
  expect(await states(page)).toMatchObject({ key: "good", signature: "unable", tree: "good", records: "good", verdict: "unable" });
  await expect(step(page, "signature").locator('[data-said="unable"]')).toBeVisible();
  await expect(step(page, "verdict").locator('[data-said="unable"]')).toBeVisible();
});

test("a browser without cryptography checks nothing, and says so (needs JavaScript)", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }));
  await open(page, "/log");
  await check(page);
  expect(await states(page)).toMatchObject({ key: "unable", signature: "waits", verdict: "unable" });
});

test("a register that does not answer is not called broken, nor good (needs JavaScript)", async ({ context, baseURL }) => {
  // Not the page whose errors are counted: this one is to have one.
  const page = await context.newPage();
  await page.goto(`${baseURL}/en/log`);
  await page.route("**/history.jsonl", (route) => route.fulfill({ status: 503, body: "" }));
  await check(page);
  expect(await states(page)).toMatchObject({ signature: "good", tree: "unable", verdict: "unable" });
  await expect(step(page, "verdict").locator('[data-said="unable-failed"]')).toBeVisible();
});
